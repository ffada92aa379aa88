/** What a page's form asks for, by kind. Never what was typed. */
export const FORM_FIELD_KINDS = ['name', 'email', 'telephone', 'company', 'job', 'address', 'country', 'birthday', 'message', 'consent', 'password', 'payment', 'file', 'other'] as const;
export type FormFieldKind = (typeof FORM_FIELD_KINDS)[number];

/** Lower or upper case as the page writes it; what a field does not have is an empty text. */
export interface FormField {
  readonly autocomplete: string;
  readonly type: string;
  readonly label: string;
}

/** HTML's own tokens say it best; the last one of `section-x shipping name` is the field's. */
const BY_AUTOCOMPLETE: readonly (readonly [FormFieldKind, RegExp])[] = [
  ['name', /^(?:name|honorific-prefix|given-name|additional-name|family-name|honorific-suffix|nickname|username)$/],
  ['email', /^email$/],
  ['telephone', /^tel(?:-.+)?$/],
  ['company', /^organization$/],
  ['job', /^organization-title$/],
  ['country', /^country(?:-name)?$/],
  ['address', /^(?:street-address|address-(?:line|level)\d|postal-code)$/],
  ['birthday', /^bday(?:-.+)?$/],
  ['password', /^(?:new-password|current-password|one-time-code)$/],
  ['payment', /^(?:cc-.+|transaction-.+)$/],
];

const BY_TYPE: Readonly<Record<string, FormFieldKind>> = { email: 'email', tel: 'telephone', password: 'password', file: 'file', textarea: 'message' };

/** Words of labels, placeholders and names. Company stands before name: 「会社名」 holds 「名」. */
const BY_LABEL: readonly (readonly [FormFieldKind, RegExp])[] = [
  ['email', /e-?mail|メール|\bmail\b/i],
  ['telephone', /phone|\btel\b|mobile|電話|携帯/i],
  ['company', /company|organi[sz]ation|business name|会社|企業|法人|団体|勤務先|貴社|御社/i],
  ['job', /job|title|position|department|\brole\b|役職|部署|職種|所属/i],
  ['consent', /agree|consent|accept|同意|承諾/i],
  ['message', /message|inquiry|enquiry|comment|question|detail|内容|メッセージ|質問|備考|ご要望/i],
  ['birthday', /birth|生年月日|誕生日/i],
  ['country', /country|\bregion\b|国名|^国/i],
  ['address', /address|street|postal|zip|prefecture|住所|郵便番号|都道府県|市区町村/i],
  ['payment', /card number|credit|カード番号|支払/i],
  ['name', /name|氏名|お名前|名前|^姓|^名|フリガナ|ふりがな/i],
];

/** Buttons and hidden fields ask nobody for anything. */
const ASKS_NOTHING = /^(?:hidden|submit|button|reset|image|search)$/;

export function kindOfField({ autocomplete, type, label }: FormField): FormFieldKind | null {
  const [given, written] = [type.trim().toLowerCase(), label.slice(0, 200).normalize('NFKC').trim()];
  if (ASKS_NOTHING.test(given)) return null;
  const token = autocomplete.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  const byToken = BY_AUTOCOMPLETE.find(([, words]) => words.test(token))?.[0];
  const ofType = Object.hasOwn(BY_TYPE, given) ? BY_TYPE[given] : undefined;
  return byToken ?? ofType ?? BY_LABEL.find(([, words]) => words.test(written))?.[0] ?? 'other';
}

const MOST_FIELDS = 500;

/** The kinds that occur, each once, in a fixed order. */
export function kindsOfFields(fields: readonly FormField[]): readonly FormFieldKind[] {
  const found = new Set(fields.slice(0, MOST_FIELDS).map(kindOfField));
  return FORM_FIELD_KINDS.filter((kind) => found.has(kind));
}
