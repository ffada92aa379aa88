import { inject, type InjectionKey, provide } from 'vue';
import { type FieldName } from '@/domain/letter/field';

/** What is wrong with a field of the letter, once the person has tried to finish it. */
export type ErrorOf = (field: FieldName) => string | undefined;

const ERRORS: InjectionKey<ErrorOf> = Symbol('errors of a later letter');

export function provideErrors(errorOf: ErrorOf): void {
  provide(ERRORS, errorOf);
}

export function useErrors(): ErrorOf {
  return inject(ERRORS, () => undefined);
}
