import { disclosuresBefore, type Ordered, placeOf, withMethod } from './asks';
import { GROUNDS } from '@/domain/law/grounds';
import { type Ask, type Correction, type CorrectionRight, type DisclosureRight, type FirstRequest } from './content';
import { wordsOfGround } from './ground-words';
import { needed, own, say } from './line';
import { type Line } from './letter';
import { isBlank } from './own-text';
import { article, articles, numbersInEnglish, selfInEnglish } from './voice';

type Request = Pick<FirstRequest, 'agent' | 'receive'> & Ordered;
type Cessation = Extract<Ask, { readonly facts: string }>;

/** One item of the numbered list for each ask: its sentence first, then what belongs to it. */
export function asksInEnglish(request: Request): readonly (readonly Line[])[] {
  return request.asks.map((ask, index) => itemOf(ask, index, request));
}

function itemOf(ask: Ask, index: number, request: Request): readonly Line[] {
  if ('corrections' in ask) return correctionItem(ask, index, request);
  if ('facts' in ask) return cessationItem(ask, index, request);
  const isFirst = withMethod(request.asks)[0] === index + 1;
  return [[...disclosureSentence(ask.right, request), ...(isFirst ? wish(request) : [])]];
}

function disclosureSentence(right: DisclosureRight, request: Request): Line {
  const { me, my } = selfInEnglish(request);
  switch (right) {
    case 'jp.purpose':
      return say`Under ${article('appi.32.2')}, I ask to be notified of the purpose of use of the retained personal data that identifies ${me}.`;
    case 'jp.disclose':
      return say`Under ${article('appi.33.1')}, I request disclosure of the retained personal data that identifies ${me}, by ${method(request)}.`;
    case 'jp.records':
      return say`Under ${article('appi.33.1')} as applied by ${article('appi.33.5')}, I request disclosure of the records of third-party provision (the records under ${articles(['appi.29.1', 'appi.30.3'])}) for personal data that identifies ${me}, by ${method(request)}.`;
    case 'jp.art28':
      return say`Under ${article('appi.28.3')}, if ${my} personal data has been provided to a third party in a foreign country that has the system described in ${article('appi.28.1')}, I ask for information on the measures needed to ensure that the third party continues to implement equivalent measures.`;
  }
}

/** The two methods of Rules Art. 30. */
function method({ receive }: Request): string {
  return receive.kind === 'electronic' ? 'provision of an electromagnetic record' : 'delivery of a document on paper';
}

function wish({ receive }: Request): Line {
  if (receive.kind === 'paper' || isBlank(receive.fileWish)) return [];
  return say` If possible, I would like the file format to be ${own(receive.fileWish)}.`;
}

const CORRECTION = { 'jp.correct': 'correction', 'jp.delete': 'deletion' } as const;

interface CorrectionLabels {
  readonly wrong: string;
  readonly right: string;
}

const UNTRUE: CorrectionLabels = { wrong: 'Present content (not factual)', right: 'Correct content' };

/** What is to be added is the true content: it is what is held without it that is not factual. */
const LABELS: Readonly<Record<CorrectionRight, CorrectionLabels>> = {
  'jp.correct': UNTRUE,
  'jp.add': { wrong: 'Present content', right: 'Content to be added' },
  'jp.delete': UNTRUE,
};

function correctionItem(
  { right, corrections }: { readonly right: CorrectionRight; readonly corrections: readonly Correction[] },
  index: number,
  request: Request,
): readonly Line[] {
  const { me } = selfInEnglish(request);
  const sentence =
    right === 'jp.add'
      ? say`Under ${article('appi.34.1')}, as the retained personal data that identifies ${me} lacks the following and its content is therefore not factual, I request the addition of what is missing.`
      : say`Under ${article('appi.34.1')}, as the following content of the retained personal data that identifies ${me} is not factual, I request its ${CORRECTION[right]}.`;
  return [sentence, ...corrections.flatMap((correction, position) => correctionLines(correction, `asks.${placeOf(index, request)}.corrections.${position}`, LABELS[right]))];
}

export function correctionLines(
  { about, wrong, right, evidence }: Correction,
  at: `asks.${number}.corrections.${number}`,
  labels: CorrectionLabels,
): readonly Line[] {
  return [
    say`Item: ${needed(about, `${at}.about`, 'en')}`,
    ...(isBlank(wrong) ? [] : [say`${labels.wrong}: ${own(wrong)}`]),
    ...(isBlank(right) ? [] : [say`${labels.right}: ${own(right)}`]),
    ...(isBlank(evidence) ? [] : [say`Evidence: ${own(evidence)}`]),
  ];
}

const CESSATION = {
  'jp.cease': 'cessation of the use of',
  'jp.erase': 'erasure of',
  'jp.stop3p': 'cessation of the provision to third parties of',
} as const;

function cessationItem({ right, ground, scope, facts }: Cessation, index: number, request: Request): readonly Line[] {
  const { me, my } = selfInEnglish(request);
  const words = wordsOfGround(ground);
  const basis = ground === null ? needed('', `asks.${placeOf(index, request)}.ground`, 'en') : article(GROUNDS[ground].basis);
  const because = words === null ? '' : `, as ${words.en(my)}`;
  return [
    say`Under ${basis}, I request ${CESSATION[right]} the retained personal data that identifies ${me}${isBlank(scope) ? '' : ' and is described below'}${because}.${orderInEnglish(index, request)}`,
    ...(isBlank(scope) ? [] : [say`Data concerned: ${own(scope)}`]),
    say`Reason: ${needed(facts, `asks.${placeOf(index, request)}.facts`, 'en')}`,
  ];
}

/** What has been erased can no longer be shown. */
function orderInEnglish(index: number, { asks }: Request): string {
  const before = disclosuresBefore(asks, index);
  return before.length === 0 ? '' : ` Please carry out the erasure only after you have dealt with ${numbersInEnglish(before)}.`;
}
