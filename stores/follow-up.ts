import { computed, type Ref, shallowRef, watch } from 'vue';
import { findFollowUp, listFollowUps } from '@/database/follow-ups';
import { compose } from '@/domain/letter/compose';
import { type LaterKind, type LetterRecord, type RequestEvent } from '@/domain/request/event';
import { type Request } from '@/domain/request/fold';
import { laterContent, startLater } from '@/domain/request/later';
import { type LaterTyped } from '@/domain/request/later-typed';
import { DETAILS } from '@/organisations/details';
import { type FormCopy, useFormCopy } from './form-copy';
import { toRecord } from './letter';
import { useLive } from './live';
import { memory } from './memory';
import { todayOfLaw } from './today';

/** Which later letters and forms of a request were begun. */
export function useFollowUps(requestId: Readonly<Ref<string>>) {
  const live = useLive(() => listFollowUps(memory(), requestId.value));
  watch(requestId, live.restart);
  return { begun: computed(() => live.value.value ?? []), known: computed(() => live.value.value !== undefined || live.failed.value) };
}

/** The letter of a working copy as it would be written on a day. */
export function composeLater(request: Request, kind: LaterKind, typed: LaterTyped) {
  const draft = request.sentDraft ?? request.draft;
  const { addressee } = DETAILS.companies.find(({ id }) => id === draft.company) ?? DETAILS.contact;
  return compose(laterContent(request, kind, { typed, collected: DETAILS.policy.collected, writtenOn: todayOfLaw(), addressee }));
}

/** One later letter while it is written: its working copy, and the letter that it amounts to. */
export function useFollowUp(request: Request, events: readonly RequestEvent[], kind: LaterKind): { readonly copy: FormCopy<LaterTyped>; readonly composed: Readonly<Ref<ReturnType<typeof composeLater>>> } {
  const copy = useFormCopy<LaterTyped>({ requestId: request.id, kind }, {
    start: startLater(request, events, DETAILS.policy.collected),
    wordsOf: ({ answer, summary, missingParts, ownParagraphs, happenings, wishes }) => [answer, summary, ...missingParts, ...ownParagraphs, ...happenings.map(({ what }) => what), ...wishes],
  });
  return { copy, composed: computed(() => composeLater(request, kind, copy.typed.value)) };
}

/** The exact words of a later letter that is begun, for paper; null while it is not complete. */
export function useBegunLetter(request: Readonly<Ref<Request | null>>, events: Readonly<Ref<readonly RequestEvent[]>>, kind: Readonly<Ref<LaterKind | null>>): Readonly<Ref<LetterRecord | null>> {
  const letter = shallowRef<LetterRecord | null>(null);
  watch([request, kind], async ([found, wanted]) => {
    if (!found || !wanted) return;
    const row = await findFollowUp(memory(), { requestId: found.id, kind: wanted });
    const composed = composeLater(found, wanted, { ...startLater(found, events.value, DETAILS.policy.collected), ...(row?.typed as Partial<LaterTyped> | undefined) });
    letter.value = composed.kind === 'complete' ? await toRecord(composed.letter) : null;
  }, { immediate: true });
  return letter;
}
