import { type ComputedRef, computed, inject, type InjectionKey, provide, type Ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { type Composed } from '@/domain/letter/assemble';
import { type Gap } from '@/domain/letter/field';
import { type Draft } from '@/domain/request/draft';
import { asksOf } from '@/domain/request/draft-asks';
import { type FormField, formFieldOf } from '@/domain/request/form-field';
import { type StepId, stepOf } from '@/domain/request/steps';

/** A gap of the letter with the input where it is mended, and both in words. */
export interface FieldGap {
  readonly field: FormField;
  readonly step: StepId;
  readonly name: string;
  readonly words: string;
  /** Nothing is typed yet: said once the person has been there, not before. */
  readonly isMissing: boolean;
}

/** What the steps share: the draft, the verb that changes it, and what is wrong with a field. */
export interface DraftForm {
  readonly draft: Readonly<Ref<Draft>>;
  readonly change: (changed: Partial<Draft> | ((draft: Draft) => Draft)) => void;
  readonly errorOf: (field: FormField) => string | undefined;
  readonly nameOf: (field: FormField) => string;
}

const KEY: InjectionKey<DraftForm> = Symbol('draft form');

export function provideForm(form: DraftForm): void {
  provide(KEY, form);
}

export function useForm(): DraftForm {
  const form = inject(KEY);
  if (!form) throw new Error('a step stands inside the form of a draft');
  return form;
}

/** Names a field for a person; what belongs to one of several rights says to which. */
export function useFieldNames(draft: Readonly<Ref<Draft>>): (field: FormField) => string {
  const { t } = useI18n();
  return (field) => {
    const [head, place, ...rest] = field.split('.');
    const right = head === 'asks' ? asksOf(draft.value)[Number(place)]?.right : undefined;
    if (right) return `${t(`rights.${right}.wish`)}: ${t(`fields.ask.${rest.at(-1) ?? ''}`)}`;
    const n = Number(/\d+/.exec(field)?.[0] ?? 0) + 1;
    return t(`fields.${field.replace(/\.\d+/g, '')}`, { n });
  };
}

/** What keeps the letter from being complete, in words; a thing that is missing is named by what it is. */
export function useFieldGaps(draft: Readonly<Ref<Draft>>, composed: Readonly<Ref<Composed>>): ComputedRef<readonly FieldGap[]> {
  const { t } = useI18n();
  const nameOf = useFieldNames(draft);
  const wordsOf = (gap: Gap, field: FormField): string =>
    gap.kind === 'missing' ? t(`gaps.missing.${field.split('.').at(-1) ?? ''}`) : t(`gaps.${gap.kind}`, { ...gap });
  return computed(() => {
    const gaps = composed.value.kind === 'complete' ? [] : composed.value.gaps;
    return gaps.map((gap) => {
      const field = formFieldOf(gap, draft.value);
      return { field, step: stepOf(field), name: nameOf(field), words: wordsOf(gap, field), isMissing: EMPTY.includes(gap.kind) };
    });
  });
}

const EMPTY: readonly Gap['kind'][] = ['missing', 'no-way-to-answer', 'address-needed-for-paper'];

/**
 * When a field says what is wrong with it: what is missing, once the person has left its step or tried to finish;
 * anything else as soon as the field is left, so that nobody is told of a mistake while typing.
 */
export function useTouched(gaps: ComputedRef<readonly FieldGap[]>) {
  const fields = shallowRef<ReadonlySet<string>>(new Set());
  const steps = shallowRef<ReadonlySet<StepId>>(new Set());
  const tried = shallowRef(false);

  function shows({ field, step, isMissing }: FieldGap): boolean {
    return tried.value || steps.value.has(step) || (!isMissing && fields.value.has(field));
  }

  return {
    tried,
    steps,
    shown: computed(() => gaps.value.filter(shows)),
    leaveField: (field: string) => { fields.value = new Set([...fields.value, field]); },
    leaveStep: (step: StepId) => { steps.value = new Set([...steps.value, step]); },
  };
}
