import { type RightId } from '@/domain/law/right';
import { type Words } from '@/domain/law/words';

type JapaneseRight = Extract<RightId, `jp.${string}`>;

const TITLES: Readonly<Record<JapaneseRight, Words>> = {
  'jp.purpose': { ja: '保有個人データの利用目的の通知を求める書面', en: 'Request for notification of the purpose of use' },
  'jp.disclose': { ja: '保有個人データ開示請求書', en: 'Request for disclosure of retained personal data' },
  'jp.records': { ja: '第三者提供記録開示請求書', en: 'Request for disclosure of records of third-party provision' },
  'jp.correct': { ja: '保有個人データ訂正請求書', en: 'Request for correction of retained personal data' },
  'jp.add': { ja: '保有個人データ追加請求書', en: 'Request for addition to retained personal data' },
  'jp.delete': { ja: '保有個人データ削除請求書', en: 'Request for deletion of content of retained personal data' },
  'jp.cease': { ja: '保有個人データ利用停止請求書', en: 'Request for cessation of use of retained personal data' },
  'jp.erase': { ja: '保有個人データ消去請求書', en: 'Request for erasure of retained personal data' },
  'jp.stop3p': { ja: '保有個人データ第三者提供停止請求書', en: 'Request for cessation of third-party provision of retained personal data' },
  'jp.art28': { ja: '外国にある第三者への提供に関する情報の提供を求める書面', en: 'Request for information on provision to a third party in a foreign country' },
};

/** 開示等の請求等 is the collective term of Art. 37(1), under which forms for several requests go. */
const SEVERAL: Words = { ja: '保有個人データ開示等請求書', en: 'Request concerning retained personal data' };

export function titleOfAsks(asks: readonly { readonly right: JapaneseRight }[]): Words {
  const rights = new Set(asks.map(({ right }) => right));
  const [only] = rights;
  return only !== undefined && rights.size === 1 ? TITLES[only] : SEVERAL;
}
