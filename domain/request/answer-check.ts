import { type ArticleKey } from '@/domain/law/articles';
import { type RightId } from '@/domain/law/right';
import { type Words } from '@/domain/law/words';
import { type CollectedGroup } from '@/domain/organisation/organisation';
import { rightsStanding } from './dates';
import { type Request } from './request';

/** One thing that an answer should hold. The words name it in a list on the screen and in a letter that misses it. */
export interface CheckPoint {
  readonly id: string;
  readonly words: Words;
  readonly articles: readonly ArticleKey[];
}

/** A kind of data that the policy says is collected. */
export type Collected = Pick<CollectedGroup, 'clause' | 'title'>;

const POINTS: Readonly<Record<RightId, readonly CheckPoint[]>> = {
  'jp.purpose': [point('purposes', 'appi.32.2', { ja: '私のデータの利用目的', en: 'the purposes for which my data is used' })],
  'jp.disclose': [
    point('method', 'appi.33.2', { ja: '請求した方法（電磁的記録又は書面）による開示', en: 'disclosure in the way asked for (electronic or on paper)' }),
    point('not-held', 'appi.33.3', { ja: '開示しないデータ又は存在しないデータについての通知', en: 'a notice about data that is withheld or not held' }),
  ],
  'jp.records': [
    point('given', 'appi.33.5', { ja: '第三者にデータを提供した記録', en: 'the records of data given to third parties' }),
    point('obtained', 'appi.33.5', { ja: '第三者からデータの提供を受けた記録', en: 'the records of data obtained from third parties' }),
  ],
  'jp.correct': [point('corrected', 'appi.34.3', { ja: '訂正を行ったこと及びその内容の通知', en: 'a notice that the data was corrected, and how' })],
  'jp.add': [point('added', 'appi.34.3', { ja: '追加を行ったこと及びその内容の通知', en: 'a notice that the data was added to, and how' })],
  'jp.delete': [point('deleted', 'appi.34.3', { ja: '削除を行ったこと及びその内容の通知', en: 'a notice that the content was deleted, and what' })],
  'jp.cease': [point('ceased', 'appi.35.7', { ja: '利用を停止したことの通知', en: 'a notice that the use has ceased' })],
  'jp.erase': [point('erased', 'appi.35.7', { ja: '消去したことの通知', en: 'a notice that the data was erased' })],
  'jp.stop3p': [point('stopped', 'appi.35.7', { ja: '第三者への提供を停止したことの通知', en: 'a notice that the provision to third parties has ceased' })],
  'jp.art28': [point('measures', 'appi.28.3', { ja: '外国にある第三者による相当措置に関する情報', en: 'information on the measures of the recipient in a foreign country' })],
  'sg.access': [
    point('sg-data', 'pdpa.21.1', { ja: '保有する個人データ', en: 'the personal data that is held' }),
    point('sg-use', 'pdpa.21.1', { ja: '過去1年間の利用・開示の状況', en: 'how it was used or disclosed within the past year' }),
  ],
  'sg.correct': [point('sg-corrected', 'pdpa.22', { ja: '訂正を行ったことの通知', en: 'word that the data was corrected' })],
  'sg.withdraw': [point('sg-withdrawn', 'pdpa.16', { ja: '同意の撤回により利用をやめたことの通知', en: 'word that the use has ceased upon the withdrawal' })],
};

function point(id: string, article: ArticleKey, words: Words): CheckPoint {
  return { id, words, articles: [article] };
}

/** Art. 36 asks for an effort to explain, where something was not done as requested. */
const REASONS = point('reasons', 'appi.36', { ja: '応じなかった部分についての理由', en: 'the reasons for what was not done' });

/** What the law or the letter asked for, to be ticked off against an answer; `collected` is what the policy names. */
export function answerCheck(request: Request, collected: readonly Collected[]): readonly CheckPoint[] {
  const rights = rightsStanding(request);
  const data = rights.includes('jp.disclose') ? collected.map(ofClause) : [];
  const isShort = request.answer?.result === 'partial' || request.answer?.result === 'refused';
  const isJapanese = rights.some((right) => right.startsWith('jp.') && right !== 'jp.art28');
  return [...data, ...rights.flatMap((right) => POINTS[right]), ...(isShort && isJapanese ? [REASONS] : [])];
}

function ofClause({ clause, title }: Collected): CheckPoint {
  const words = { ja: `プライバシーポリシー${clause}の「${title.ja}」に当たるデータ`, en: `data under clause ${clause} of the privacy policy (${title.en})` };
  return { id: `data-${clause}`, words, articles: ['appi.33.2'] };
}

/** What the person did not find in the answer. */
export function missingPoints(request: Request, collected: readonly Collected[]): readonly CheckPoint[] {
  return answerCheck(request, collected).filter(({ id }) => request.points[id] === 'missing');
}
