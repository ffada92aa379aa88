import { useI18n } from 'vue-i18n';
import { citeArticle } from '@/domain/law/articles';
import { citedBasis, GROUNDS } from '@/domain/law/grounds';
import { findRight } from '@/domain/law/rights';
import { type CaseFile, type CaseLetter, type CasePaper } from '@/domain/request/case-file';
import { type CaseDocument, type CaseItem, type Labelled } from '@/domain/request/case-text';
import { asksOf } from '@/domain/request/draft-asks';
import { type Person } from '@/domain/letter/content';
import { type Request } from '@/domain/request/fold';
import { isSample } from '@/domain/request/sample';
import { toDateWords, toMomentWords, toSizeWords } from '@/locales/dates';
import { DETAILS } from '@/organisations/details';
import { ORGANISATION } from '@/organisations/registry';
import { extensionVersion } from '@/platform/runtime';
import { useSettings } from '@/stores/settings';
import { type Voice } from '@/entrypoints/options/views/request/entry';
import { toCaseLines } from './lines';

type Parts = CaseFile & { readonly draft: Request['draft'] };

interface Speaker extends Required<Voice> {
  readonly count: (key: string, n: number) => string;
}

/** Gives a case in the words of the screen's language, for people who were not part of it. `damaged` are files that cannot be read as they were recorded. */
export function useCaseDocument(): (file: CaseFile, damaged?: ReadonlySet<string>) => CaseDocument {
  const { t } = useI18n();
  const settings = useSettings();
  return (file, damaged = new Set()) => {
    const { language } = settings;
    return toDocument(file, damaged, { t, language, day: (on) => toDateWords(on, language), count: (key, n) => t(key, n) });
  };
}

function toDocument(file: CaseFile, damaged: ReadonlySet<string>, speaker: Speaker): CaseDocument {
  const { request, letters, papers } = file;
  const { t } = speaker;
  const parts: Parts = { ...file, draft: request.sentDraft ?? request.draft };
  return {
    title: t('caseFile.document.title', { reference: request.reference }),
    warning: isSample(request.reference) ? t('caseFile.sample') : null,
    facts: factsOf(parts, speaker),
    asks: { heading: t('caseFile.asked.title'), note: '', items: asksIn(parts, speaker) },
    timeline: { heading: t('caseFile.timeline.title'), note: t('caseFile.timeline.note'), items: toCaseLines(file, speaker) },
    letters: { heading: t('caseFile.letters.title'), note: letters.length === 0 ? t('caseFile.letters.none') : '', items: letters.map((letter) => toLetter(letter, speaker)) },
    papers: { heading: t('caseFile.papers.title'), note: papers.length === 0 ? t('caseFile.papers.none') : '', items: papers.map((paper) => toPaper(paper, damaged, speaker)) },
    remarks: { heading: t('caseFile.remarks.title'), note: '', items: remarksOf(parts, speaker) },
  };
}

function factsOf({ draft, request }: Parts, speaker: Speaker): readonly Labelled[] {
  const { sending, arrivedOn, theirReference } = request;
  const { t, language } = speaker;
  const facts: readonly (readonly [string, string])[] = [
    ['requester', personOf(draft.sender)],
    ['agent', draft.agent ? personOf(draft.agent.person) : ''],
    ['addressee', companyOf(draft.company, speaker)],
    ['sent', sending ? howOf(sending, speaker) : ''],
    ['arrived', arrivedOn ? speaker.day(arrivedOn) : ''],
    ['theirReference', theirReference],
    ['state', stateOf(request, speaker)],
    ['until', t('caseFile.moment', { moment: toMomentWords(request.lastEvent.at, { language, zone: ORGANISATION.zone }) })],
  ];
  return facts.filter(([, text]) => text !== '').map(([id, text]) => ({ label: t(`caseFile.fact.${id}`), text }));
}

/** Name and address in one line, as far as they are given. */
function personOf({ name, postalCode, address, email, telephone }: Person): string {
  const place = [postalCode && `〒${postalCode}`, address].filter(Boolean).join(' ');
  return [name, place, telephone, email].map((part) => part.trim()).filter((part) => part !== '').join(' · ');
}

function companyOf(company: string, { language }: Speaker): string {
  return DETAILS.companies.find(({ id }) => id === company)?.name[language] ?? company;
}

function stateOf({ state, outcome }: Request, { t }: Speaker): string {
  const words = t(`caseFile.state.${state}`);
  return outcome ? t('caseFile.state.outcome', { state: words, outcome: t(`components.outcome.${outcome}`) }) : words;
}

/** A letter that rests on no right is named by its subject. */
function asksIn({ draft, request, letters }: Parts, { t, language }: Speaker): readonly string[] {
  const subject = (letters[0]?.sending.letter ?? request.readyLetter)?.subject;
  const asks = asksOf(draft).map(({ right, ground }) => {
    const { term } = findRight(right);
    const article = citedBasis(right, ground ? [ground] : []).map((key) => citeArticle(key, language)).join('');
    const words = t('caseFile.asked.right', { right: term[language], article });
    return ground ? t('caseFile.asked.ground', { right: words, ground: GROUNDS[ground].term[language] }) : words;
  });
  if (asks.length > 0) return asks;
  return subject ? [subject] : [];
}

function howOf({ on, channel, tracking }: CaseLetter['sending'], { t, day }: Speaker): string {
  const how = [t(`channel.${channel}`), tracking].filter((part) => part !== '').join(' ');
  return t('caseFile.letters.how', { day: day(on), how });
}

function toLetter({ id, number, for: kind, sending }: CaseLetter, speaker: Speaker): CaseItem {
  const { t } = speaker;
  const { text, sha256 } = sending.letter;
  const details = [howOf(sending, speaker), ...(text === '' ? [t('caseFile.letters.erased')] : [])];
  return { id, title: t('caseFile.letters.number', { number, what: t(`caseFile.letter.${kind}`) }), details, sha256 };
}

function toPaper({ number, kind, file, isLeftOut }: CasePaper, damaged: ReadonlySet<string>, { t, language }: Speaker): CaseItem {
  const title = t(`caseFile.papers.${isLeftOut ? 'hidden' : kind}`, { number, name: file.name });
  const details = [toSizeWords(file.size, language), ...(damaged.has(file.id) ? [t('caseFile.papers.gone')] : [])];
  return { id: file.id, title, details, sha256: file.sha256 };
}

/** Who put it together, what nobody has confirmed, and what is not in it. */
function remarksOf({ draft, papers, ownLeftOut }: Parts, speaker: Speaker): readonly string[] {
  const { t, count } = speaker;
  const hidden = papers.filter(({ isLeftOut }) => isLeftOut).length;
  const by = { name: draft.sender.name.trim() || t('caseFile.remarks.unnamed'), agent: draft.agent?.person.name ?? '', version: extensionVersion() };
  return [
    t(draft.agent ? 'caseFile.remarks.byAgent' : 'caseFile.remarks.by', by),
    t('caseFile.remarks.unconfirmed', { company: companyOf(draft.company, speaker) }),
    t('caseFile.remarks.hashes'),
    t('caseFile.remarks.voided'),
    ...(ownLeftOut > 0 ? [count('caseFile.remarks.own', ownLeftOut)] : []),
    ...(hidden > 0 ? [count('caseFile.remarks.papers', hidden)] : []),
  ];
}
