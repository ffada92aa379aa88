import { type Words } from '@/domain/law/words';
import { type RelationshipKind } from './draft';

/** What the person is to the organisation, as a letter says it. `other` is said in the person's own words. */
export const RELATIONSHIP_WORDS: Readonly<Record<Exclude<RelationshipKind, 'other'>, Words>> = {
  user: { ja: 'サービスの利用者', en: 'user of the service' },
  'former-user': { ja: 'サービスの元利用者', en: 'former user of the service' },
  visitor: { ja: 'ウェブサイトの閲覧者', en: 'visitor to the website' },
  'client-staff': { ja: '貴社の取引先（サービスの利用者）の役職員', en: 'member of staff of a customer of yours' },
  'client-customer': { ja: '貴社の取引先（サービスの利用者）の顧客', en: 'customer of a customer of yours' },
  business: { ja: '取引先の担当者', en: 'business contact' },
  applicant: { ja: '採用に応募した者', en: 'applicant for a position' },
};
