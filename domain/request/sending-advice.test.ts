import { describe, expect, it } from 'vitest';
import { aDraft } from '@/tests/support/requests';
import { cautionsFor, suggestChannel } from './channel-advice';
import { checklistOf, maskingFor } from './checklist';
import { createAsk, type Draft, NOBODY, NOTHING_WRONG } from './draft';
import { ENCLOSURE_IDS, IDENTITY_PAPER_IDS, toEnclosure } from './enclosures';
import { type Channel } from './event';

const SILENT = { email: null, webForm: null };
const PLAIN = aDraft({ sender: { ...NOBODY, name: '見本', address: '東京都' } });
const AGENT: Draft['agent'] = { kind: 'mandated', person: NOBODY, papers: [] };

describe('the way to send', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['a request that may go to court is signed for', {}, 'registered-mail'],
    ['a request in Singapore too, since days count from it', { wish: 'singapore', asks: [createAsk('sg.access')] }, 'registered-mail'],
    ['one that only asks for the purpose goes cheaper', { asks: [createAsk('jp.purpose')] }, 'recorded-mail'],
    ['a question goes cheaper', { wish: 'inquiry' }, 'recorded-mail'],
    ['but not with papers', { wish: 'inquiry', enclosures: ['own paper'] }, 'registered-mail'],
    ['nor with those of an agent', { wish: 'inquiry', agent: { kind: 'legal', person: NOBODY, papers: ['relationship'] } }, 'registered-mail'],
  ])('that is suggested: %s', (_, changed, channel) => {
    expect(suggestChannel(aDraft(changed))).toBe(channel);
  });

  it.each<[Channel, Draft, readonly string[]]>([
    ['registered-mail', PLAIN, []],
    ['recorded-mail', PLAIN, ['weak-proof-of-arrival']],
    ['recorded-mail', { ...PLAIN, wish: 'inquiry' }, []],
    ['content-certified', PLAIN, []],
    ['content-certified', { ...PLAIN, language: 'ja+en' }, ['japanese-only']],
    ['content-certified', { ...PLAIN, enclosures: ['passport'] }, ['nothing-may-be-enclosed']],
    ['content-certified', { ...PLAIN, enclosures: [' '] }, []],
    ['content-certified', aDraft({ wish: 'singapore' }), ['japanese-only', 'identifiers-in-latin']],
    ['ordinary-mail', PLAIN, ['no-proof-of-arrival']],
    ['email', PLAIN, ['not-stated']],
    ['email', { ...PLAIN, enclosures: ['passport'] }, ['not-stated', 'papers-by-mail']],
    ['web-form', PLAIN, ['not-stated']],
    ['in-person', PLAIN, ['ask-for-a-receipt']],
    ['registered-mail', { ...PLAIN, wish: 'singapore' }, ['post-of-japan']],
  ])('%s, draft %#, has its cautions', (channel, draft, cautions) => {
    expect(cautionsFor(channel, draft, SILENT)).toEqual(cautions);
  });

  it('by an address that is stated needs no caution', () => {
    const stated = { email: 'desk@example.jp', webForm: 'https://example.jp/form' };
    expect([cautionsFor('email', PLAIN, stated), cautionsFor('web-form', PLAIN, stated)]).toEqual([[], []]);
  });
});

describe('what goes into the envelope', () => {
  const correcting = (part: Partial<typeof NOTHING_WRONG>): Partial<Draft> => ({ asks: [{ ...createAsk('jp.correct'), corrections: [{ ...NOTHING_WRONG, ...part }] }] });

  it.each<[Partial<Draft>, string]>([
    [{}, 'not-yet not-needed not-needed not-yet'],
    [{ asks: [createAsk('jp.erase')] }, 'not-yet not-needed not-needed not-needed'],
    [{ enclosures: ['passport'] }, 'enclosed not-needed not-needed not-yet'],
    [{ agent: AGENT }, 'not-yet offered not-needed not-yet'],
    [{ agent: { ...AGENT, papers: ['mandate'] } }, 'not-yet enclosed not-needed not-yet'],
    [correcting({ about: 'x' }), 'not-yet not-needed not-yet not-needed'],
    [correcting({ about: 'x', evidence: 'contract' }), 'not-yet not-needed offered not-needed'],
    [{ ...correcting({ about: 'x' }), enclosures: ['evidence'] }, 'not-yet not-needed enclosed not-needed'],
    [{ wish: 'singapore', asks: [createAsk('sg.correct')] }, 'not-yet not-needed not-needed not-needed'],
    [{ wish: 'singapore', asks: [createAsk('sg.access')] }, 'not-yet not-needed not-needed not-yet'],
  ])('of draft %#: identity, agent, evidence, fee', (changed, expected) => {
    const { identity, agent, evidence, fee } = checklistOf(aDraft(changed));
    expect([identity, agent, evidence, fee].join(' ')).toBe(expected);
  });

  it.each([
    [['passport'], ['registered-domicile']],
    [['number-card'], ['my-number']],
    [['residence-record'], ['registered-domicile', 'my-number', 'family']],
    [['insurance', 'own words'], ['insurer', 'family']],
    [['residence-card'], []],
    [[], ['registered-domicile', 'my-number', 'insurer', 'family']],
  ])('with %j is covered in places', (enclosures, covered) => {
    expect(maskingFor(enclosures).map(({ id }) => id)).toEqual(covered);
  });

  it('is named in both languages, and own words stay as they are', () => {
    expect(ENCLOSURE_IDS.map(toEnclosure).every((name) => typeof name === 'object' && name.ja !== '' && name.en !== '')).toBe(true);
    expect(toEnclosure('constructor')).toBe('constructor');
    expect(IDENTITY_PAPER_IDS.every((id) => ENCLOSURE_IDS.includes(id))).toBe(true);
  });
});
