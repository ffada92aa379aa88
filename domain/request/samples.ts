import { type Person } from '@/domain/letter/content';
import { type Language } from '@/domain/settings';
import { createAsk, createDraft, type Draft, type DraftAsk } from './draft';
import { type LetterRecord, type RequestFact } from './event';
import { toSampleReference } from './sample';

/** A made-up case: the draft of its letter, and what is said to have come of it. */
export interface SampleCase {
  readonly reference: string;
  readonly draft: Draft;
  readonly writtenOn: Temporal.PlainDate;
  /** With the letter in its exact words, which the caller composes and hashes. */
  readonly happenings: (letter: LetterRecord) => readonly { readonly on: Temporal.PlainDate; readonly fact: RequestFact }[];
}

export interface SampleStart {
  readonly organisation: string;
  readonly company: string;
  readonly language: Language;
  readonly today: Temporal.PlainDate;
}

/** Three made-up cases of a made-up person, as seen from today: one waits for an answer, one for the person, one is closed. */
export function sampleCases(start: SampleStart): readonly SampleCase[] {
  const say = SENTENCES[start.language];
  const ago = (days: number): Temporal.PlainDate => start.today.subtract({ days });
  return [
    {
      reference: toSampleReference(1),
      draft: draftOf(start, { ...createAsk('jp.disclose'), scope: say.scope }),
      writtenOn: ago(12),
      happenings: (letter) => [
        ...sent(letter, { written: ago(12), on: ago(11) }),
        { on: ago(9), fact: { kind: 'arrived', on: ago(9) } },
        { on: ago(6), fact: { kind: 'acknowledged', on: ago(6), theirReference: 'EXAMPLE-123' } },
      ],
    },
    {
      reference: toSampleReference(2),
      draft: draftOf(start, { ...createAsk('jp.erase'), ground: '35.5.no-need', facts: say.noNeed }),
      writtenOn: ago(21),
      happenings: (letter) => [
        ...sent(letter, { written: ago(21), on: ago(20) }),
        { on: ago(18), fact: { kind: 'arrived', on: ago(18) } },
        { on: ago(3), fact: { kind: 'asked', on: ago(3), what: 'identification', words: say.identification, until: start.today.add({ days: 11 }) } },
      ],
    },
    {
      reference: toSampleReference(3),
      draft: draftOf(start, { ...createAsk('jp.correct'), ground: '34.untrue', facts: say.untrue, corrections: [{ about: say.about, wrong: say.wrong, right: say.right, evidence: '' }] }),
      writtenOn: ago(60),
      happenings: (letter) => [
        ...sent(letter, { written: ago(60), on: ago(59) }),
        { on: ago(57), fact: { kind: 'arrived', on: ago(57) } },
        { on: ago(41), fact: { kind: 'answered', on: ago(41), result: 'full', words: say.answer, reasonsGiven: false } },
        { on: ago(40), fact: { kind: 'checked', points: { corrected: 'there' } } },
        { on: ago(40), fact: { kind: 'noted', text: say.note } },
        { on: ago(40), fact: { kind: 'closed', outcome: 'full', reason: '' } },
      ],
    },
  ];
}

function sent(letter: LetterRecord, { written, on }: { readonly written: Temporal.PlainDate; readonly on: Temporal.PlainDate }) {
  return [
    { on: written, fact: { kind: 'readied', letter } },
    { on: written, fact: { kind: 'handedOver', how: 'printed', letter, for: 'request' } },
    { on, fact: { kind: 'sent', on, channel: 'registered-mail', tracking: '', letter } },
  ] as const;
}

function draftOf({ organisation, company, language }: SampleStart, ask: DraftAsk): Draft {
  const { sender, service } = SENTENCES[language];
  const start = createDraft({ organisation, company, language });
  return { ...start, asks: [ask], sender, inEnglish: { name: 'Taro Mihon', address: '1-2-3 Mihon, Tokyo' }, identifying: { ...start.identifying, service, registeredEmail: sender.email } };
}

const PERSON: Person = { name: '見本　太郎', reading: 'みほん　たろう', postalCode: '', address: '東京都見本区見本1-2-3', telephone: '', email: 'taro@example.com' };

/** Every name in them is made up. */
const SENTENCES = {
  ja: {
    sender: PERSON,
    service: '（見本）サービスのアカウント',
    scope: '（見本）登録した情報と、問い合わせの記録',
    noNeed: '（見本）アカウントを解約し、利用する必要がなくなったため。',
    identification: '（見本）ご本人であることを確認できる書類の写しをお送りください。',
    untrue: '（見本）引っ越しの後も、前の住所のままになっているため。',
    about: '住所',
    wrong: '東京都見本区旧町9-9-9',
    right: '東京都見本区見本1-2-3',
    answer: '（見本）ご請求のとおり訂正しました。',
    note: '（見本）新しい住所になっていることを、画面でも確かめた。',
  },
  en: {
    sender: { ...PERSON, name: 'Taro Mihon', address: '1-2-3 Mihon, Mihon-ku, Tokyo' },
    service: '(sample) an account of the service',
    scope: '(sample) what I registered, and records of my inquiries',
    noNeed: '(sample) I have closed my account, so there is no need to use the data any more.',
    identification: '(sample) Please send a copy of a document that shows who you are.',
    untrue: '(sample) My old address is still there after I have moved.',
    about: 'Address',
    wrong: '9-9-9 Kyucho, Mihon-ku, Tokyo',
    right: '1-2-3 Mihon, Mihon-ku, Tokyo',
    answer: '(sample) We have corrected the data as you asked.',
    note: '(sample) The new address is on the screen as well.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string | Person>>>>;
