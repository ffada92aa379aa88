import { type Words } from '@/domain/law/words';
import { FIELD_WORDS } from '@/domain/evidence/decode/words';
import { type Identifier } from '@/domain/letter/content';
import { isBlank } from '@/domain/letter/own-text';
import { type Draft, type SiteIdentifier } from './draft';
import { type FormField } from './form-field';
import { RELATIONSHIP_WORDS } from './relationship';

/** A line that identifies the data, with the input that it comes from. */
export interface PlacedIdentifier extends Identifier {
  readonly field: FormField;
}

const LABELS = {
  relationship: { ja: '貴社との関係', en: 'Relationship to you' },
  entrustedBy: { ja: 'データを貴社のサービスに登録した者', en: 'Who entered the data into your service' },
  registeredEmail: { ja: '登録メールアドレス', en: 'Registered e-mail address' },
  account: { ja: 'アカウント又はワークスペースのID', en: 'Account or workspace ID' },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Readonly<Record<string, Words>>;

/** The lines of a letter that let the organisation find the data, in its order. What is empty is left out. */
export function identifiersOf(draft: Draft): readonly PlacedIdentifier[] {
  return [
    ...relationshipOf(draft),
    ...(draft.entrusted === 'yes' ? typed('entrustedBy', LABELS.entrustedBy, draft.entrustedBy) : []),
    ...(['registeredEmail', 'account', 'other'] as const).flatMap((key) => typed(`identifying.${key}`, LABELS[key], draft.identifying[key])),
    ...draft.siteIdentifiers.flatMap((found, place) => typed(`siteIdentifiers.${place}`, nameSiteIdentifier(found), found.text)),
  ];
}

function relationshipOf({ relationship: { kind, words } }: Draft): readonly PlacedIdentifier[] {
  const field = 'relationship.words';
  if (kind === null) return [];
  return kind === 'other' ? typed(field, LABELS.relationship, words) : [{ field, label: LABELS.relationship, value: RELATIONSHIP_WORDS[kind] }];
}

function typed(field: FormField, label: Words, value: string): readonly PlacedIdentifier[] {
  return isBlank(value) ? [] : [{ field, label, value }];
}

/** クライアントID（Cookie「_ga」）: what it is, and where it stood. */
export function nameSiteIdentifier({ cookie, kind }: Pick<SiteIdentifier, 'cookie' | 'kind'>): Words {
  const { ja, en } = FIELD_WORDS[kind as keyof typeof FIELD_WORDS] ?? FIELD_WORDS.text;
  return { ja: `${ja}（Cookie「${cookie}」）`, en: `${en} (cookie “${cookie}”)` };
}
