import { RIGHT_IDS, type RightId } from '@/domain/law/rights';
import { type Words } from '@/domain/law/words';
import { joined } from './joined';

type RightInJapan = Extract<RightId, `jp.${string}`>;
type Asks = readonly { readonly right: RightInJapan }[];

/** What is asked for, as a letter names it when it speaks of it. */
const NAMES: Readonly<Record<RightInJapan, Words>> = {
  'jp.purpose': { ja: '保有個人データの利用目的の通知', en: 'notification of the purpose of use' },
  'jp.disclose': { ja: '保有個人データの開示', en: 'disclosure of retained personal data' },
  'jp.records': { ja: '第三者提供記録の開示', en: 'disclosure of records of third-party provision' },
  'jp.correct': { ja: '保有個人データの訂正', en: 'correction of retained personal data' },
  'jp.add': { ja: '保有個人データの追加', en: 'addition to retained personal data' },
  'jp.delete': { ja: '保有個人データの削除', en: 'deletion of content of retained personal data' },
  'jp.cease': { ja: '保有個人データの利用の停止', en: 'cessation of use of retained personal data' },
  'jp.erase': { ja: '保有個人データの消去', en: 'erasure of retained personal data' },
  'jp.stop3p': { ja: '保有個人データの第三者への提供の停止', en: 'cessation of third-party provision of retained personal data' },
  'jp.art28': { ja: '外国にある第三者への提供に関する情報の提供', en: 'information on provision to a third party in a foreign country' },
};

/** The names that Japanese forms bear; 求め (Art. 32(2), 28(3)) is not called 請求. */
const JAPANESE_TITLES: Readonly<Record<RightInJapan, string>> = {
  'jp.purpose': '保有個人データの利用目的の通知を求める書面',
  'jp.disclose': '保有個人データ開示請求書',
  'jp.records': '第三者提供記録開示請求書',
  'jp.correct': '保有個人データ訂正請求書',
  'jp.add': '保有個人データ追加請求書',
  'jp.delete': '保有個人データ削除請求書',
  'jp.cease': '保有個人データ利用停止請求書',
  'jp.erase': '保有個人データ消去請求書',
  'jp.stop3p': '保有個人データ第三者提供停止請求書',
  'jp.art28': '外国にある第三者への提供に関する情報の提供を求める書面',
};

/** 開示等の請求等 is the collective term of Art. 37(1), under which forms for several requests go. */
const SEVERAL: Words = { ja: '保有個人データ開示等請求書', en: 'Request concerning retained personal data' };

export function titleOfAsks(asks: Asks): Words {
  const [only, ...others] = rightsOf(asks);
  if (only === undefined || others.length > 0) return SEVERAL;
  return { ja: JAPANESE_TITLES[only], en: `Request for ${NAMES[only].en}` };
}

export function namesOfAsks(asks: Asks, language: keyof Words): string {
  const names = rightsOf(asks).map((right) => NAMES[right][language]);
  return language === 'ja' ? joined(names, '、', '及び') : joined(names, ', ', ' and ');
}

/** In the order of the Act, as the letter numbers them. */
function rightsOf(asks: Asks): readonly RightInJapan[] {
  const asked = new Set(asks.map(({ right }) => right));
  return [...asked].toSorted((a, b) => RIGHT_IDS.indexOf(a) - RIGHT_IDS.indexOf(b));
}
