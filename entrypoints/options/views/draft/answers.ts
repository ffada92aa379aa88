import { type ComputedRef, computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { findRight } from '@/domain/law/rights';
import { GROUNDS } from '@/domain/law/grounds';
import { isBlank } from '@/domain/letter/own-text';
import { type Draft } from '@/domain/request/draft';
import { asksOf, rightsOf } from '@/domain/request/draft-asks';
import { hasDetails, type StepId } from '@/domain/request/steps';
import { askedIn, useRequestTitle } from '@/entrypoints/options/request-title';
import { type Language } from '@/domain/settings';

type Kinds = 'ground' | 'correction' | 'both' | 'withdrawal' | 'inquiry' | 'advertising';

/** What the step of details asks, which depends on the letter. */
export function detailsOf(draft: Draft): Kinds {
  if (draft.wish === 'inquiry') return 'inquiry';
  if (draft.wish === 'stop-advertising') return 'advertising';
  const rights = asksOf(draft).map(({ right }) => right).filter(hasDetails);
  const corrects = rights.some((right) => findRight(right).contentNeeded);
  if (corrects) return rights.every((right) => findRight(right).contentNeeded) ? 'correction' : 'both';
  return draft.wish === 'singapore' ? 'withdrawal' : 'ground';
}

/** Whether the way in which data is given is part of the letter (Art. 33(2)). */
export function asksForMethod(draft: Draft): boolean {
  return rightsOf(draft).some((right) => right === 'jp.disclose' || right === 'jp.records');
}

/** `given`: the person said something; else the words say that nothing was. */
export interface Answer {
  readonly words: string;
  readonly given: boolean;
}

/** The one line that a step shows when it is closed: the answer that was given, or that none was. */
export function useAnswers(draft: Readonly<Ref<Draft>>, language: Readonly<Ref<Language>>): ComputedRef<Readonly<Record<StepId, Answer>>> {
  const { t } = useI18n();
  const titleOf = useRequestTitle();
  const join = (texts: readonly string[]) => texts.filter((text) => !isBlank(text)).join(language.value === 'ja' ? '、' : ', ');

  function details({ question, topics, mailAddress, wish }: Draft): string {
    if (wish === 'inquiry') return join([...topics.map((topic) => t(`draft.topic.${topic}.title`)), question]);
    if (wish === 'stop-advertising') return mailAddress;
    const asks = asksOf(draft.value);
    return join(asks.flatMap(({ ground, corrections, scope, right }) => [
      ground !== null && findRight(right).groundNeeded ? GROUNDS[ground].plainly[language.value] : '',
      ...corrections.map(({ about }) => about),
      right === 'sg.withdraw' ? scope : '',
    ]));
  }

  function data({ identifying, siteIdentifiers, entrusted }: Draft): string {
    const { registeredEmail, account, service, other } = identifying;
    const found = siteIdentifiers.length > 0 ? t('draft.data.count', siteIdentifiers.length) : '';
    return join([registeredEmail, account, service, other, found, entrusted === 'yes' ? t('draft.data.entrustedShort') : '']);
  }

  function person({ sender, agent }: Draft): string {
    if (agent === null) return join([sender.name, (sender.address || sender.email).split('\n')[0] ?? '']);
    return isBlank(agent.person.name) && isBlank(sender.name) ? '' : t('draft.person.forAnother', { agent: agent.person.name, person: sender.name });
  }

  return computed(() => {
    const now = draft.value;
    const isLetter = now.wish !== 'request' && now.wish !== 'singapore';
    const given: Readonly<Record<StepId, string>> = {
      wish: isLetter || rightsOf(now).length > 0 ? titleOf(askedIn(now)) : '',
      details: details(now),
      data: data(now),
      person: person(now),
      answer: join([asksForMethod(now) ? t(`draft.receive.${now.receive}.title`) : '', t(`draft.language.${now.language}.title`)]),
      words: now.ownParagraphs.some((text) => !isBlank(text)) ? t('draft.words.count', now.ownParagraphs.length) : '',
      envelope: papersOf(now) > 0 ? t('draft.envelope.count', papersOf(now)) : '',
      sending: now.channel === null ? '' : t(`channel.${now.channel}`),
    };
    const toAnswer = (step: StepId): Answer => ({ words: given[step] || t(`draft.none.${step}`), given: given[step] !== '' && step !== 'answer' });
    return { wish: toAnswer('wish'), details: toAnswer('details'), data: toAnswer('data'), person: toAnswer('person'), answer: toAnswer('answer'), words: toAnswer('words'), envelope: toAnswer('envelope'), sending: toAnswer('sending') };
  });
}

function papersOf({ enclosures, agent }: Draft): number {
  return [...enclosures, ...(agent?.papers ?? [])].filter((paper) => !isBlank(paper)).length;
}
