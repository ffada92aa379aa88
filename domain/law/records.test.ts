import { describe, expect, it } from 'vitest';
import { ARTICLES } from './articles';
import { DEADLINE_RULES } from './deadlines';
import { DELETION_ANSWERS, DELETION_QUESTION } from './deletion';
import { FEE_NOTES } from './fees';
import { GROUNDS } from './grounds';
import { HELP } from './help';
import { AGENTS, IDENTITY_ADVICE, IDENTITY_LAW, IDENTITY_PAPERS, MASKING } from './identity';
import { LAWS } from './laws';
import { POSTAL_SERVICES } from './postal';
import { PROCEDURE_NOTES } from './procedure';
import { changesSinceText, findRegime, isCheckDue, REGIMES, regimeOf } from './regimes';
import { RIGHT_IDS, RIGHTS } from './rights';
import { SINGAPORE_HOLIDAYS } from './singapore-holidays';
import { type Sourced } from './sourced';
import { SOURCES } from './sources';
import * as spoken from './working-words';

const day = (text: string) => Temporal.PlainDate.from(text);

const EVERYTHING: unknown[] = [
  ARTICLES, DEADLINE_RULES, DELETION_ANSWERS, DELETION_QUESTION, FEE_NOTES, GROUNDS, HELP, AGENTS, IDENTITY_ADVICE, IDENTITY_LAW,
  IDENTITY_PAPERS, MASKING, LAWS, POSTAL_SERVICES, PROCEDURE_NOTES, REGIMES, RIGHTS, SINGAPORE_HOLIDAYS, SOURCES,
  spoken.NO_DATE_WORDS, spoken.SUIT_ERROR_WORDS, spoken.LEGAL_STATUS_WORDS,
];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function collect(value: unknown): Record<string, unknown>[] {
  return isRecord(value) ? [value, ...Object.values(value).flatMap(collect)] : [];
}

const RECORDS = EVERYTHING.flatMap(collect);
const SOURCED = RECORDS.filter((record) => 'source' in record) as unknown as Sourced[];
const WORDS = RECORDS.filter(({ ja, en }) => typeof ja === 'string' && typeof en === 'string') as { ja: string; en: string }[];

describe('every record', () => {
  it('names a source, how sure we are, and the days of this and the next check', () => {
    expect(SOURCED.length).toBeGreaterThan(150);
    for (const { source, mark, checkedOn, recheckOn } of SOURCED) {
      expect(Object.keys(SOURCES)).toContain(source);
      expect(['verified', 'knowledge', 'inference']).toContain(mark);
      expect(Temporal.PlainDate.compare(checkedOn, recheckOn)).toBeLessThan(0);
    }
  });

  it('that comes from general knowledge is not called verified', () => {
    expect(SOURCED.filter(({ source, mark }) => source === 'general-knowledge' && mark !== 'knowledge')).toEqual([]);
  });

  it('has words in both languages, each in its own script', () => {
    expect(WORDS.length).toBeGreaterThan(200);
    const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
    expect(WORDS.filter(({ ja, en }) => ja.trim() === '' && en.trim() !== '')).toEqual([]);
    expect(WORDS.filter(({ en }) => japanese.test(en))).toEqual([]);
    expect(WORDS.filter(({ ja, en }) => ja === en && !/^(?:Q\d+-\d+|)$/.test(ja))).toEqual([]);
  });

  it('says nothing of breaches, tracking or illegality about anybody', () => {
    expect(WORDS.filter(({ en }) => /\b(?:illegal|tracking you|spy|data breach)\b/i.test(en))).toEqual([]);
    expect(WORDS.filter(({ ja, en }) => /Jitera/i.test(ja + en))).toEqual([]);
  });

  it('is known by its own key', () => {
    for (const table of [RIGHTS, GROUNDS, POSTAL_SERVICES, REGIMES]) {
      expect(Object.entries(table).filter(([key, record]) => (record as { id: string }).id !== key)).toEqual([]);
    }
  });
});

describe('the regimes', () => {
  it.each(RIGHT_IDS)('%s belongs to the regime that lists it', (id) => {
    const regime = regimeOf(id);
    expect(regime.kind === 'covered' && regime.rights.includes(id)).toBe(true);
  });

  it('list every right once', () => {
    expect([...REGIMES.jp.rights, ...REGIMES.sg.rights]).toEqual(RIGHT_IDS);
  });

  it('elsewhere say one sentence and have no rights or dates', () => {
    const regime = findRegime('elsewhere');
    expect(regime).toMatchObject({ kind: 'notCovered', statementKey: 'otherLawsMayApply' });
    expect(regime).not.toHaveProperty('rights');
  });

  it.each([
    ['2026-11-22', false],
    ['2027-01-16', false],
    ['2027-01-17', true], // parts of Act No. 56 of 2026 come into force
    ['2028-07-16', true],
  ])('of Japan on %s: a new check is due: %s', (today, due) => {
    expect(isCheckDue(REGIMES.jp, day(today))).toBe(due);
  });

  it.each([
    ['2026-07-16', false],
    ['2026-07-17', true], // the text that was read is older than the first part of Act No. 56 of 2026
    ['2026-11-22', true],
    ['2027-01-17', true],
  ])('of Japan on %s: a change is in force that the text read does not have: %s', (today, changed) => {
    expect(changesSinceText(REGIMES.jp, day(today)).length > 0).toBe(changed);
  });

  it('of Japan rest on a text whose age is told', () => {
    const source = SOURCES[REGIMES.jp.source];
    expect(source.textAsOf).toBe('2026-02');
    expect(source.caveat?.en).toContain('February 2026');
  });

  it('name no change where none is pending', () => {
    expect(changesSinceText(REGIMES.sg, day('2030-01-01'))).toEqual([]);
    expect(changesSinceText(REGIMES.elsewhere, day('2030-01-01'))).toEqual([]);
  });
});

describe('fees, papers, help and post', () => {
  it('allow a fee in Japan only for the purpose, disclosure and records, in Singapore only for access', () => {
    expect(RIGHT_IDS.filter((id) => RIGHTS[id].feeAllowed)).toEqual(['jp.purpose', 'jp.disclose', 'jp.records', 'sg.access']);
  });

  it('advise on the registered domicile, My Number, the insurer and the family', () => {
    expect(MASKING.map(({ id }) => id)).toEqual(['registered-domicile', 'my-number', 'insurer', 'family']);
  });

  it('ask the two kinds of agent for different papers', () => {
    expect(AGENTS.mandated.papers.map(({ id }) => id)).toEqual(['mandate', 'seal-certificate', 'agent-identity', 'person-identity']);
    expect(AGENTS.legal.papers.map(({ id }) => id)).toEqual(['relationship', 'agent-identity']);
  });

  it('never call advice or practice the law', () => {
    const notes = [...FEE_NOTES.jp, ...IDENTITY_LAW, ...IDENTITY_PAPERS, ...MASKING, ...IDENTITY_ADVICE, ...PROCEDURE_NOTES];
    expect(notes.filter(({ kind, source }) => source === 'jp.practice' && kind === 'law')).toEqual([]);
    expect(notes.filter(({ kind, mark }) => kind === 'advice' && mark !== 'inference')).toEqual([]);
  });

  it('lead from the contact point over the Commission to the court', () => {
    expect(HELP.jp.map(({ id }) => id)).toEqual(['contact-point', 'accredited-organisation', 'commission', 'court', 'consumer-hotline']);
    expect(HELP.jp.find(({ id }) => id === 'commission')?.telephone).toBe('03-6457-9849');
    expect(HELP.jp.find(({ id }) => id === 'accredited-organisation')?.onlyIf).not.toBeNull();
  });

  it('keep no prices of the post, and no enclosure with a content-certified letter', () => {
    expect(JSON.stringify(POSTAL_SERVICES)).not.toMatch(/円|yen|JPY/);
    expect(POSTAL_SERVICES.contentCertified).toMatchObject({ takesEnclosures: false, needs: 'registered', arrivalProof: 'none' });
    expect(POSTAL_SERVICES.deliveryCertified.arrivalProof).toBe('certified');
  });
});
