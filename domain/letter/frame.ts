import { type Addressee, type Head, type Person } from './content';
import { toEnglishForm } from './english-form';
import { needed, own, say } from './line';
import { type Block, type Line, type TextLanguage } from './letter';
import { isBlank } from './own-text';
import { principal } from './principal';
import { nameDay } from './voice';

/** What stands above and below every letter, around its own sentences. */
export interface Frame {
  readonly head: Head;
  readonly title: string;
  readonly opening: Line;
  readonly body: readonly Block[];
}

export function frame(inner: Frame, language: TextLanguage): readonly Block[] {
  return language === 'ja' ? frameInJapanese(inner) : frameInEnglish(inner);
}

function frameInJapanese({ head, title, opening, body }: Frame): readonly Block[] {
  return [
    { kind: 'date', line: say`${nameDay(head.writtenOn, 'ja')}` },
    ...reference(head.reference, '整理番号　'),
    { kind: 'addressee', lines: addresseeInJapanese(head.addressee) },
    senderInJapanese(head),
    { kind: 'title', line: say`${title}` },
    { kind: 'paragraph', line: opening },
    ...principal(head, 'ja'),
    ...body,
    { kind: 'end', line: say`以上` },
  ];
}

function reference(typed: string, label: string): readonly Block[] {
  return isBlank(typed) ? [] : [{ kind: 'reference', line: say`${label}${own(typed)}` }];
}

function addresseeInJapanese({ company, desk, postalCode, address }: Addressee): readonly Line[] {
  const street = [...(postalCode === '' ? [] : [`〒${postalCode}`]), ...address.ja].map((line) => say`${line}`);
  return [...street, say`${company.ja}`, say`${desk.ja}\u3000御中`];
}

function senderInJapanese({ sender, agent }: Head): Block {
  const writer = agent?.person ?? sender;
  const field = agent === null ? 'sender.name' : 'agent.name';
  const role = agent === null ? '' : AGENT_IN_JAPANESE[agent.kind];
  const reading = isBlank(writer.reading) ? '' : say`（${own(writer.reading)}）`;
  const name = say`${role}${needed(writer.name, field, 'ja')}${reading}`;
  return { kind: 'sender', name, ...waysToReach(writer, 'ja'), seal: true };
}

const AGENT_IN_JAPANESE = { legal: '法定代理人　', mandated: '任意代理人　' } as const;

const LABELS = {
  ja: { postalCode: '〒', telephone: '電話　', email: '電子メール　' },
  en: { postalCode: '', telephone: 'Telephone ', email: 'E-mail ' },
} as const;

function waysToReach(person: Person, language: TextLanguage): Pick<Extract<Block, { kind: 'sender' }>, 'address' | 'contact'> {
  const label = LABELS[language];
  const postalCode = labelled(label.postalCode, person.postalCode.replace(/^\s*〒\s*/, '')); // a mark that was typed is not doubled
  const address = labelled('', person.address);
  return {
    address: language === 'ja' ? [...postalCode, ...address] : [...address, ...postalCode],
    contact: [...labelled(label.telephone, person.telephone), ...labelled(label.email, person.email)],
  };
}

function labelled(label: string, typed: string): readonly Line[] {
  return isBlank(typed) ? [] : [say`${label}${own(typed)}`];
}

function frameInEnglish({ head, title, opening, body }: Frame): readonly Block[] {
  const writer = writerInEnglish(head);
  const field = head.agent === null ? 'sender.name' : 'agent.name';
  const role = head.agent === null ? '' : AGENT_IN_ENGLISH[head.agent.kind];
  return [
    { kind: 'date', line: say`${nameDay(head.writtenOn, 'en')}` },
    ...reference(head.reference, 'Reference '),
    { kind: 'addressee', lines: addresseeInEnglish(head.addressee) },
    // The name stands under the signature, as English letters have it.
    { kind: 'sender', name: [], ...waysToReach(writer, 'en'), seal: false },
    { kind: 'title', line: say`${title}` },
    { kind: 'paragraph', line: say`Dear Sir or Madam,` },
    { kind: 'paragraph', line: opening },
    ...principal(head, 'en'),
    ...body,
    { kind: 'signature', closing: say`Yours faithfully,`, name: say`${needed(writer.name, field, 'en')}${role}` },
  ];
}

const AGENT_IN_ENGLISH = { legal: ', legal representative', mandated: ', authorised agent' } as const;

function addresseeInEnglish({ company, desk, postalCode, address }: Addressee): readonly Line[] {
  const last = `${address.en.at(-1) ?? ''} ${postalCode}`.trim();
  return [company.en, desk.en, ...address.en.slice(0, -1), last].map((line) => say`${line}`);
}

/** The English form belongs to the person concerned; an agent's papers carry the agent's own name as typed. */
function writerInEnglish({ sender, agent, inEnglish }: Head): Person {
  return agent === null ? toEnglishForm(sender, inEnglish) : agent.person;
}
