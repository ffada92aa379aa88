import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles';
import { feeRule } from './fees';
import { GROUND_IDS, GROUNDS, basisOf, checkGround, hasSoundGrounds } from './grounds';
import { findRight, RIGHT_IDS, RIGHTS } from './rights';

describe('the rights', () => {
  it.each([
    // id, basis, duty, notice, needs a ground, fee, Art. 39
    ['jp.purpose', ['appi.32.2'], ['appi.32.2'], ['appi.32.3'], false, true, false],
    ['jp.disclose', ['appi.33.1'], ['appi.33.2'], ['appi.33.3'], false, true, true],
    ['jp.records', ['appi.33.5', 'appi.33.1'], ['appi.33.5', 'appi.33.2'], ['appi.33.5', 'appi.33.3'], false, true, true],
    ['jp.correct', ['appi.34.1'], ['appi.34.2'], ['appi.34.3'], true, false, true],
    ['jp.add', ['appi.34.1'], ['appi.34.2'], ['appi.34.3'], true, false, true],
    ['jp.delete', ['appi.34.1'], ['appi.34.2'], ['appi.34.3'], true, false, true],
    ['jp.cease', ['appi.35.1', 'appi.35.5'], ['appi.35.2', 'appi.35.6'], ['appi.35.7'], true, false, true],
    ['jp.erase', ['appi.35.1', 'appi.35.5'], ['appi.35.2', 'appi.35.6'], ['appi.35.7'], true, false, true],
    ['jp.stop3p', ['appi.35.3', 'appi.35.5'], ['appi.35.4', 'appi.35.6'], ['appi.35.7'], true, false, true],
    ['jp.art28', ['appi.28.3', 'appi-rules.18.3'], ['appi.28.3', 'appi-rules.18.3'], ['appi-rules.18.4'], false, false, false],
    ['sg.access', ['pdpa.21.1'], ['pdpa.21.1'], ['pdp-regulations.5'], false, true, false],
    ['sg.correct', ['pdpa.22'], ['pdpa.22'], ['pdp-regulations.5'], false, false, false],
    ['sg.withdraw', ['pdpa.16'], ['pdpa.16'], ['pdpa.16'], false, false, false],
  ] as const)('%s rests on its articles', (...[id, basis, dutyBasis, noticeBasis, groundNeeded, feeAllowed, suitRuleApplies]) => {
    expect(findRight(id)).toMatchObject({ id, basis, dutyBasis, noticeBasis, groundNeeded, feeAllowed, suitRuleApplies });
    expect(feeRule(id).kind).toBe(feeAllowed ? 'allowed' : 'notAllowed');
  });

  it('are thirteen, each under its own key', () => {
    expect(RIGHT_IDS).toHaveLength(13);
    expect(Object.entries(RIGHTS).every(([key, { id }]) => key === id)).toBe(true);
  });

  it.each(RIGHT_IDS)('%s cites its own law only, and the reasons of Japan as a duty of effort', (id) => {
    const { basis, dutyBasis, noticeBasis, regime, reasonBasis } = findRight(id);
    const laws = [...basis, ...dutyBasis, ...noticeBasis].map((key) => ARTICLES[key].law);
    const own = regime === 'jp' ? ['appi', 'appi-rules'] : ['pdpa', 'pdp-regulations'];
    expect(laws.filter((law) => !own.includes(law))).toEqual([]);
    if (regime === 'jp' && id !== 'jp.art28') expect(reasonBasis).toEqual(['appi.36']);
  });

  it.each(RIGHT_IDS)('%s needs a ground exactly when it offers grounds, and offers only those that permit it', (id) => {
    const { grounds, groundNeeded } = findRight(id);
    expect(groundNeeded).toBe(grounds.length > 0);
    expect(grounds).toEqual(GROUND_IDS.filter((ground) => GROUNDS[ground].permits.includes(id)));
  });

  it('call only notification of the purpose and Art. 28(3) an asking; the others are demands', () => {
    expect(RIGHT_IDS.filter((id) => findRight(id).verb === 'ask')).toEqual(['jp.purpose', 'jp.art28']);
  });
});

describe('the grounds', () => {
  it.each([
    ['34.untrue', 'appi.34.1', 'appi.34.2', null, ['jp.correct', 'jp.add', 'jp.delete']],
    ['35.1.purpose', 'appi.35.1', 'appi.35.2', 'appi.18', ['jp.cease', 'jp.erase']],
    ['35.1.improper-use', 'appi.35.1', 'appi.35.2', 'appi.19', ['jp.cease', 'jp.erase']],
    ['35.1.acquisition', 'appi.35.1', 'appi.35.2', 'appi.20', ['jp.cease', 'jp.erase']],
    ['35.3.consent', 'appi.35.3', 'appi.35.4', 'appi.27.1', ['jp.stop3p']],
    ['35.3.foreign', 'appi.35.3', 'appi.35.4', 'appi.28', ['jp.stop3p']],
    ['35.5.no-need', 'appi.35.5', 'appi.35.6', null, ['jp.cease', 'jp.erase', 'jp.stop3p']],
    ['35.5.incident', 'appi.35.5', 'appi.35.6', 'appi.26.1.main', ['jp.cease', 'jp.erase', 'jp.stop3p']],
    ['35.5.interests', 'appi.35.5', 'appi.35.6', null, ['jp.cease', 'jp.erase', 'jp.stop3p']],
  ] as const)('%s opens exactly the rights of its article', (...[id, basis, dutyBasis, refersTo, permits]) => {
    expect(GROUNDS[id]).toMatchObject({ id, basis, dutyBasis, refersTo, permits });
  });

  it('never print a case of Art. 35(5) as a numbered item', () => {
    const printed = Object.values(GROUNDS).map(({ basis }) => ARTICLES[basis]);
    expect(printed.filter(({ ja, en }) => ja.includes('号') || /\(i+\)/.test(en))).toEqual([]);
  });

  it('say that an incident is not any leak', () => {
    expect(GROUNDS['35.5.incident'].remarks[0]?.words.en).toContain('Not any leak');
  });

  it.each([
    ['jp.erase', '35.5.no-need', { kind: 'permitted', basis: 'appi.35.5', dutyBasis: 'appi.35.6' }],
    ['jp.erase', '35.3.consent', { kind: 'notPermitted', leadsTo: ['jp.stop3p'] }],
    ['jp.delete', '35.5.no-need', { kind: 'notPermitted', leadsTo: ['jp.cease', 'jp.erase', 'jp.stop3p'] }],
    ['jp.stop3p', '35.1.purpose', { kind: 'notPermitted', leadsTo: ['jp.cease', 'jp.erase'] }],
    ['jp.disclose', '35.5.no-need', { kind: 'noGroundNeeded' }],
    ['sg.withdraw', '34.untrue', { kind: 'noGroundNeeded' }],
  ] as const)('answer whether %s can rest on %s', (right, ground, answer) => {
    expect(checkGround(right, ground)).toEqual(answer);
  });

  it.each([
    ['jp.erase', [], false],
    ['jp.erase', ['35.5.no-need', '35.1.purpose'], true],
    ['jp.erase', ['35.5.no-need', '35.3.consent'], false],
    ['jp.disclose', [], true],
    ['jp.disclose', ['35.5.no-need'], false],
  ] as const)('for %s with %j say whether a letter could be written', (right, grounds, sound) => {
    expect(hasSoundGrounds(right, grounds)).toBe(sound);
  });

  it('decide the articles that a letter names', () => {
    expect(basisOf('jp.erase', ['35.5.no-need', '35.5.interests'])).toEqual(['appi.35.5']);
    expect(basisOf('jp.erase', ['35.1.purpose', '35.5.no-need'])).toEqual(['appi.35.1', 'appi.35.5']);
    expect(basisOf('jp.disclose', [])).toEqual(['appi.33.1']);
  });
});
