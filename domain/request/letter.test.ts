import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Addressee } from '@/domain/letter/content';
import { type Letter } from '@/domain/letter/letter';
import { toText } from '@/domain/letter/to-text';
import { aDraft, day } from '@/tests/support/requests';
import { createAsk, createDraft, type Draft, type DraftAsk, isSameDraft, NOBODY, NOTHING_WRONG } from './draft';
import { type FormField, formFieldOf } from './form-field';
import { composeDraft } from './letter';

const ADDRESSEE: Addressee = {
  company: { ja: '株式会社見本', en: 'Acme Inc.' },
  desk: { ja: '窓口', en: 'Desk' },
  postalCode: '100-0000',
  address: { ja: ['東京都千代田区見本1-1'], en: ['1-1 Mihon, Chiyoda-ku, Tokyo'] },
};
const OCCASION = { reference: 'KJ-2026-001', writtenOn: day('2026-11-24'), addressee: ADDRESSEE, citedClauses: { advertising: '2.2', security: '5' } };
const BLANK = createDraft({ organisation: 'acme', company: 'acme-inc', language: 'en' });

function letterOf(draft: Draft): Letter {
  const composed = composeDraft(draft, OCCASION);
  return composed.kind === 'complete' ? composed.letter : composed.preview;
}

function gapsOf(draft: Draft): string[] {
  const composed = composeDraft(draft, OCCASION);
  return composed.kind === 'complete' ? [] : composed.gaps.map((gap) => `${gap.kind} ${formFieldOf(gap, draft)}`);
}

const withPerson = (sender: Partial<Draft['sender']>): Draft => aDraft({ sender: { ...aDraft().sender, ...sender } });
const withFacts = (identifying: Partial<Draft['identifying']>): Draft => aDraft({ identifying: { ...BLANK.identifying, ...identifying } });

const LONG = 'x'.repeat(301);
const FOUND = { cookie: '_ga', kind: 'client-id', text: '1.2' };
const asking = (ask: Partial<DraftAsk> & Pick<DraftAsk, 'right'>): Draft => aDraft({ asks: [{ ...createAsk(ask.right), ...ask }] });

describe('what keeps a draft from being ready points at the input that mends it', () => {
  it.each<[Draft, readonly `${string} ${FormField}`[]]>([
    [BLANK, ['missing sender.name', 'no-way-to-answer sender.address']],
    [aDraft({ asks: [] }), ['missing asks']],
    [aDraft({ asks: [createAsk('jp.disclose'), createAsk('jp.disclose')] }), ['asked-twice asks']],
    [aDraft({ asks: [createAsk('sg.access'), createAsk('jp.erase')] }), ['missing asks.0.ground', 'missing asks.0.facts']], // one of another law is not in this letter
    [asking({ right: 'jp.cease', ground: '35.3.consent', facts: 'x' }), ['ground-not-allowed asks.0.ground']],
    [asking({ right: 'jp.stop3p', ground: '35.3.consent', facts: 'x', scope: 'a\u0000' }), ['control-character asks.0.scope']],
    [asking({ right: 'jp.correct' }), ['missing asks.0.corrections']],
    [asking({ right: 'jp.correct', corrections: [NOTHING_WRONG] }), ['missing asks.0.corrections.0.about', 'missing asks.0.corrections.0.wrong', 'missing asks.0.corrections.0.right']],
    [asking({ right: 'jp.add', corrections: [{ ...NOTHING_WRONG, about: 'x', right: 'y', evidence: '\ud800' }] }), ['half-a-character asks.0.corrections.0.evidence']],
    [aDraft({ wish: 'singapore', asks: [createAsk('jp.disclose')] }), ['missing asks']],
    [aDraft({ wish: 'singapore', asks: [createAsk('sg.access'), { ...createAsk('sg.correct'), corrections: [NOTHING_WRONG] }] }), ['missing asks.1.corrections.0.about', 'missing asks.1.corrections.0.right']],
    [aDraft({ wish: 'inquiry' }), ['missing topics']],
    [aDraft({ wish: 'inquiry', topics: ['handling'] }), ['missing question']],
    [aDraft({ wish: 'stop-advertising' }), ['missing mailAddress']],
    [aDraft({ wish: 'stop-advertising', mailAddress: 'no address' }), ['not-an-address mailAddress']],
    [aDraft({ wish: 'ask-procedure', asks: [] }), []],
    [aDraft({ agent: { kind: 'legal', person: NOBODY, papers: ['relationship', LONG] } }), ['missing agent.name', 'no-way-to-answer agent.address', 'too-long agent.papers.1']],
    [aDraft({ inEnglish: { name: LONG, address: '' } }), ['too-long inEnglish.name']],
    [aDraft({ enclosures: ['evidence', LONG] }), ['too-long enclosures.1']],
    [aDraft({ relationship: { kind: 'other', words: LONG } }), ['too-long relationship.words']],
    [aDraft({ entrusted: 'yes', entrustedBy: LONG }), ['too-long entrustedBy']],
    [aDraft({ entrusted: 'no', entrustedBy: LONG }), []], // the answer takes it out of the letter
    [aDraft({ siteIdentifiers: [FOUND, { ...FOUND, text: LONG }], identifying: { ...BLANK.identifying, account: 'x' } }), ['too-long siteIdentifiers.1']],
    [withPerson({ name: ' \u200b' }), ['missing sender.name']],
    [withPerson({ name: 'a\nb' }), ['line-break sender.name']],
    [withPerson({ reading: 'a\u0007' }), ['control-character sender.reading']],
    [withPerson({ postalCode: LONG }), ['too-long sender.postalCode']],
    [withPerson({ address: '\ud800' }), ['half-a-character sender.address']],
    [withPerson({ telephone: LONG }), ['too-long sender.telephone']],
    [withPerson({ email: 'no address' }), ['not-an-address sender.email']],
    [withPerson({ email: '' }), ['no-way-to-answer sender.address']],
    [aDraft({ receive: 'paper' }), ['address-needed-for-paper sender.address']],
    [withFacts({ service: LONG }), ['too-long identifying.service']],
    [withFacts({ registeredEmail: LONG }), ['too-long identifying.registeredEmail']],
    [withFacts({ account: LONG }), ['too-long identifying.account']],
    [withFacts({ other: LONG }), ['too-long identifying.other']],
    [withFacts({ registeredEmail: 'a@example.jp', other: LONG }), ['too-long identifying.other']],
    [withFacts({ registeredEmail: LONG, account: ' ', other: LONG }), ['too-long identifying.registeredEmail', 'too-long identifying.other']],
    [withFacts({ usedFrom: LONG }), ['too-long identifying.usedFrom']],
    [withFacts({ usedUntil: 'a\u0000' }), ['control-character identifying.usedUntil']],
    [aDraft({ fileWish: LONG }), ['too-long fileWish']],
    [aDraft({ receive: 'paper', fileWish: LONG, sender: { ...aDraft().sender, address: '東京都' } }), []], // a wish that paper leaves out
    [aDraft({ ownParagraphs: ['fine', 'x'.repeat(10_001)] }), ['too-long ownParagraphs.1']],
    [aDraft(), []],
  ])('draft %#', (draft, expected) => {
    expect(gapsOf(draft)).toEqual(expected);
  });

  it('whatever is typed, one gap never sends the person to an input that is in order', () => {
    const text = fc.oneof(fc.constant(''), fc.constant(' '), fc.constant('ok'), fc.constant(LONG), fc.constant('a\u0000'));
    const facts = fc.record({ service: text, registeredEmail: text, account: text, usedFrom: text, usedUntil: text, other: text });
    fc.assert(
      fc.property(facts, (identifying) => {
        const wrong = Object.entries(identifying).filter(([, value]) => value === LONG || value.includes('\u0000'));
        const named = gapsOf(aDraft({ identifying })).map((gap) => gap.split(' ')[1]);
        expect(new Set(named)).toEqual(new Set(wrong.map(([key]) => `identifying.${key}`)));
      }),
    );
  });
});

describe('the letter of a draft', () => {
  it('says what the person typed, in its place', () => {
    const draft = aDraft({
      language: 'en',
      identifying: { service: 'Studio', registeredEmail: 'a@example.jp', account: 'ws-1', usedFrom: 'spring 2025', usedUntil: '', other: 'ticket 7' },
      fileWish: 'CSV',
      relationship: { kind: 'former-user', words: '' },
      siteIdentifiers: [FOUND],
      ownParagraphs: ['First.', 'Second.'],
    });
    const text = toText(letterOf(draft));
    const lines = ['Service: Studio', 'Period of use: from spring 2025', 'Registered e-mail address: a@example.jp', 'Account or workspace ID: ws-1', 'Other: ticket 7', 'Relationship to you: former user of the service', 'client ID (cookie “_ga”): 1.2', 'First.', 'Second.'];
    expect(lines.filter((line) => !text.split('\n').includes(line))).toEqual([]);
    expect(text).toContain('CSV');
    expect(text).toContain('KJ-2026-001');
  });

  it('is in the language that was chosen, and leaves out what was left empty', () => {
    expect(letterOf(aDraft({ language: 'ja' })).subject).toContain('KJ-2026-001');
    expect(toText(letterOf(aDraft({ language: 'ja+en' })))).toContain('English translation');
    expect(toText(letterOf(aDraft({ language: 'en' })))).not.toMatch(/Service:|Period of use|Other:/);
  });

  it('asks for paper only when paper was chosen', () => {
    const onPaper = toText(letterOf(aDraft({ language: 'en', receive: 'paper', fileWish: 'CSV' })));
    expect(onPaper).not.toContain('CSV');
    expect(onPaper).toContain('paper');
  });

  /** Everything that a keyboard or a paste can bring, except what a letter cannot print and says so. */
  const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => `<b>{x}${text.replace(/[\p{Cc}\p{Surrogate}\uFFFE\uFFFF\u2028\u2029]/gu, '')}$&`);

  it('holds own words unchanged, as a leaf that is never read as anything else', () => {
    fc.assert(
      fc.property(typed, typed, (other, words) => {
        const draft = aDraft({ identifying: { ...BLANK.identifying, other }, ownParagraphs: [words] });
        const own = JSON.stringify(letterOf(draft).blocks);
        expect(own).toContain(JSON.stringify({ kind: 'own', text: other.trim() }));
        expect(own).toContain(JSON.stringify({ kind: 'own', text: words.trim() }));
        expect(toText(letterOf(draft))).toContain(other.trim());
      }),
    );
  });

  it('makes a paragraph of each of the person’s own, and none of an empty one', () => {
    const paragraphs = letterOf(aDraft({ ownParagraphs: ['', 'one\ntwo', ' \n', 'three'] })).blocks.filter(({ kind }) => kind === 'paragraph');
    const own = paragraphs.flatMap((block) => (block.kind === 'paragraph' ? block.line.filter(({ kind }) => kind === 'own') : []));
    expect(own.map(({ text }) => text)).toEqual(['one\ntwo', 'three']);
  });
});

describe('two drafts', () => {
  it('are the same when every word is', () => {
    expect(isSameDraft(aDraft(), aDraft())).toBe(true);
    expect(isSameDraft(aDraft(), structuredClone(aDraft()))).toBe(true);
  });

  it.each<[string, Partial<Draft>]>([
    ['a word', { ownParagraphs: ['x'] }],
    ['a space', { fileWish: ' ' }],
    ['a right', { asks: [] }],
    ['a language', { language: 'en' }],
    ['a way to receive', { receive: 'paper' }],
    ['a name', { sender: { ...aDraft().sender, name: '見本　太郎' } }],
  ])('differ by %s', (_, changed) => {
    expect(isSameDraft(aDraft(), aDraft(changed))).toBe(false);
  });
});
