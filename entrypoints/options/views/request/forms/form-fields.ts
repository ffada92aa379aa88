import { computed, reactive } from 'vue';
import { type FormCopy } from '@/stores/form-copy';

/** The fields of a form for `v-model`: what is set goes into the working copy. */
export function fieldsOf<T extends object>(copy: FormCopy<T>): T {
  const names = Object.keys(copy.shape.start) as (keyof T & string)[];
  const fields = names.map((name) => [
    name,
    computed({
      get: () => copy.typed.value[name],
      set: (value) => copy.edit({ ...copy.typed.value, [name]: value }),
    }),
  ]);
  return reactive(Object.fromEntries(fields) as object) as T;
}
