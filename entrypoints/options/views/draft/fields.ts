import { inject, type InjectionKey, provide } from 'vue';
import { type FormField } from '@/domain/request/form-field';

/** What the steps of the form ask of the whole: the words beneath a field that keeps the letter from being ready. */
export interface Fields {
  readonly errorOf: (field: FormField) => string | undefined;
}

const KEY: InjectionKey<Fields> = Symbol('fields');

export function provideFields(fields: Fields): void {
  provide(KEY, fields);
}

export function useFields(): Fields {
  return inject(KEY, { errorOf: () => undefined });
}
