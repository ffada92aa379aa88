import { type AgentKind, type Head } from './content';
import { heading, needed, optionalRow, paragraph, say, table } from './line';
import { type Block, type TextLanguage } from './letter';
import { toEnglishForm } from './english-form';

const STATEMENT: Readonly<Record<AgentKind, { readonly ja: string; readonly en: string }>> = {
  legal: {
    ja: '本書面は、次の本人の法定代理人として提出します。',
    en: 'I write as the legal representative of the following person (the person concerned).',
  },
  mandated: {
    ja: '本書面は、次の本人から委任を受けた代理人として提出します。',
    en: 'I write as an agent authorised by the following person (the person concerned).',
  },
};

const LABELS = {
  ja: { heading: '本人', name: '氏名', reading: '氏名の読み', postalCode: '郵便番号', address: '住所', telephone: '電話', email: '電子メール' },
  en: { heading: 'The person concerned', name: 'Name', reading: 'Reading', postalCode: 'Postal code', address: 'Address', telephone: 'Telephone', email: 'E-mail' },
} as const;

/** Whose data it is, where an agent writes (Art. 37(3) APPI; Order Art. 13). */
export function principal({ agent, sender, inEnglish }: Head, language: TextLanguage): readonly Block[] {
  if (agent === null) return [];
  const person = language === 'ja' ? sender : toEnglishForm(sender, inEnglish);
  const label = LABELS[language];
  return [
    heading`${label.heading}`,
    paragraph`${STATEMENT[agent.kind][language]}`,
    ...table([
      { label: say`${label.name}`, value: [needed(person.name, 'sender.name', language)] },
      ...optionalRow(label.reading, person.reading),
      ...optionalRow(label.postalCode, person.postalCode),
      ...optionalRow(label.address, person.address),
      ...optionalRow(label.telephone, person.telephone),
      ...optionalRow(label.email, person.email),
    ]),
  ];
}
