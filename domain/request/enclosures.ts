import { type Words } from '@/domain/law/words';
import { type Wish } from './draft';

/** Copies of papers that identify a person; each says what of MASKING has to be covered on it. */
export const IDENTITY_PAPER_IDS = ['driving-licence', 'passport', 'number-card', 'residence-card', 'residence-record', 'insurance'] as const;
export type IdentityPaperId = (typeof IDENTITY_PAPER_IDS)[number];

export const ENCLOSURE_IDS = [
  ...IDENTITY_PAPER_IDS, 'evidence', 'mandate', 'seal-certificate', 'relationship', 'agent-identity', 'person-identity',
] as const;
export type EnclosureId = (typeof ENCLOSURE_IDS)[number];

/** How a letter names what lies with it. */
export const ENCLOSURE_WORDS: Readonly<Record<EnclosureId, Words>> = {
  'driving-licence': { ja: '運転免許証の写し', en: 'Copy of driver’s licence' },
  passport: { ja: '旅券の写し', en: 'Copy of passport' },
  'number-card': { ja: 'マイナンバーカード（表面のみ）の写し', en: 'Copy of My Number card (front only)' },
  'residence-card': { ja: '在留カード又は特別永住者証明書の写し', en: 'Copy of residence card or special permanent resident certificate' },
  'residence-record': { ja: '住民票の写し', en: 'Certificate of residence' },
  insurance: { ja: '健康保険の資格を示す書類の写し', en: 'Copy of health-insurance document' },
  evidence: { ja: '訂正等の根拠となる資料の写し', en: 'Copies of the evidence for the correction' },
  mandate: { ja: '委任状', en: 'Letter of mandate' },
  'seal-certificate': { ja: '本人の印鑑登録証明書', en: 'Seal certificate of the person concerned' },
  relationship: { ja: '法定代理人であることを示す書類', en: 'Document showing the authority of the legal representative' },
  'agent-identity': { ja: '代理人の本人確認書類の写し', en: 'Copy of the agent’s identification' },
  'person-identity': { ja: '本人の本人確認書類の写し', en: 'Copy of the identification of the person concerned' },
};

/** A question, a notice and an inquiry about the procedure go alone. */
export function hasEnclosures(wish: Wish): boolean {
  return wish === 'request' || wish === 'singapore';
}

/** What a draft keeps of an enclosure: one of ours by its id, anything else in the person's own words. */
export function toEnclosure(kept: string): Words | string {
  return isEnclosureId(kept) ? ENCLOSURE_WORDS[kept] : kept;
}

export function isEnclosureId(kept: string): kept is EnclosureId {
  return ENCLOSURE_IDS.some((id) => id === kept);
}
