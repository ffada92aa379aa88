import { GROUNDS } from '@/domain/law/grounds';
import { type Ask, type Correction, type CorrectionRight, type DisclosureRight, type FirstRequest } from './content';
import { wordsOfGround } from './ground-words';
import { needed, own, say } from './line';
import { type Line } from './letter';
import { disclosuresBefore, type Ordered, placeOf, withMethod } from './asks';
import { isBlank } from './own-text';
import { act, actPlaces, numbersInJapanese, selfInJapanese } from './voice';

type Request = Pick<FirstRequest, 'agent' | 'receive'> & Ordered;
type Cessation = Extract<Ask, { readonly facts: string }>;

/** One item of the numbered list for each ask: its sentence first, then what belongs to it. */
export function asksInJapanese(request: Request): readonly (readonly Line[])[] {
  return request.asks.map((ask, index) => itemOf(ask, index, request));
}

function itemOf(ask: Ask, index: number, request: Request): readonly Line[] {
  if ('corrections' in ask) return correctionItem(ask, index, request);
  if ('facts' in ask) return cessationItem(ask, index, request);
  const isFirst = withMethod(request.asks)[0] === index + 1;
  return [[...disclosureSentence(ask.right, request), ...(isFirst ? wish(request) : [])]];
}

function disclosureSentence(right: DisclosureRight, request: Request): Line {
  const self = selfInJapanese(request);
  switch (right) {
    case 'jp.purpose':
      return say`${act('appi.32.2')}に基づき、${self}が識別される保有個人データの利用目的の通知を求めます。`;
    case 'jp.disclose':
      return say`${act('appi.33.1')}に基づき、${self}が識別される保有個人データの開示を、${method(request)}により請求します。`;
    case 'jp.records':
      return say`${act('appi.33.5')}において準用する${act('appi.33.1')}に基づき、${self}が識別される個人データに係る第三者提供記録（${actPlaces(['appi.29.1', 'appi.30.3'])}の記録）の開示を、${method(request)}により請求します。`;
    case 'jp.art28':
      return say`${act('appi.28.3')}に基づき、${self}の個人データが${act('appi.28.1')}に規定する体制を整備している外国にある第三者に提供されている場合は、当該第三者による相当措置の継続的な実施を確保するために必要な措置に関する情報の提供を求めます。`;
  }
}

/** The two methods in the words of Rules Art. 30. */
function method({ receive }: Request): string {
  return receive.kind === 'electronic' ? '電磁的記録の提供による方法' : '書面の交付による方法';
}

function wish({ receive }: Request): Line {
  if (receive.kind === 'paper' || isBlank(receive.fileWish)) return [];
  return say`ファイル形式は、可能であれば${own(receive.fileWish)}を希望します。`;
}

const CORRECTION = { 'jp.correct': '訂正', 'jp.delete': '削除' } as const;

const UNTRUE = { wrong: '現在の内容（事実でないもの）', right: '正しい内容' } as const;

/** What is to be added is the true content: it is what is held without it that is not factual. */
const LABELS = { 'jp.correct': UNTRUE, 'jp.add': { wrong: '現在の内容', right: '追加する内容' }, 'jp.delete': UNTRUE } as const;

function correctionItem(
  { right, corrections }: { readonly right: CorrectionRight; readonly corrections: readonly Correction[] },
  index: number,
  request: Request,
): readonly Line[] {
  const self = selfInJapanese(request);
  const sentence =
    right === 'jp.add'
      ? say`${act('appi.34.1')}に基づき、${self}が識別される保有個人データは次の事項を欠いており、その内容が事実でないため、当該事項の追加を請求します。`
      : say`${act('appi.34.1')}に基づき、${self}が識別される保有個人データのうち次の内容が事実でないため、その${CORRECTION[right]}を請求します。`;
  return [sentence, ...corrections.flatMap((correction, position) => correctionLines(correction, `asks.${placeOf(index, request)}.corrections.${position}`, LABELS[right]))];
}

function correctionLines(
  { about, wrong, right, evidence }: Correction,
  at: `asks.${number}.corrections.${number}`,
  labels: (typeof LABELS)[CorrectionRight],
): readonly Line[] {
  return [
    say`項目：${needed(about, `${at}.about`, 'ja')}`,
    ...(isBlank(wrong) ? [] : [say`${labels.wrong}：${own(wrong)}`]),
    ...(isBlank(right) ? [] : [say`${labels.right}：${own(right)}`]),
    ...(isBlank(evidence) ? [] : [say`根拠となる資料：${own(evidence)}`]),
  ];
}

const CESSATION = { 'jp.cease': '利用の停止', 'jp.erase': '消去', 'jp.stop3p': '第三者への提供の停止' } as const;

function cessationItem({ right, ground, scope, facts }: Cessation, index: number, request: Request): readonly Line[] {
  const self = selfInJapanese(request);
  const words = wordsOfGround(ground);
  const basis = ground === null ? needed('', `asks.${placeOf(index, request)}.ground`, 'ja') : act(GROUNDS[ground].basis);
  const because = words === null ? '' : `${words.ja(self)}ため、`;
  return [
    say`${basis}に基づき、${self}が識別される保有個人データ${isBlank(scope) ? '' : 'のうち次の対象'}について、${because}その${CESSATION[right]}を請求します。${orderInJapanese(index, request)}`,
    ...(isBlank(scope) ? [] : [say`対象：${own(scope)}`]),
    say`理由：${needed(facts, `asks.${placeOf(index, request)}.facts`, 'ja')}`,
  ];
}

/** What has been erased can no longer be shown. */
function orderInJapanese(index: number, { asks }: Request): string {
  const before = disclosuresBefore(asks, index);
  return before.length === 0 ? '' : `消去は、上記${numbersInJapanese(before)}への対応が完了した後に行ってください。`;
}
