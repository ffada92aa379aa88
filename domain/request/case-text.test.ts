import { expect, it } from 'vitest';
import { type CaseDocument, toCaseText } from './case-text';

const EMPTY = { heading: 'None', note: '', items: [] };
const DOCUMENT: CaseDocument = {
  title: 'Record KJ-1',
  warning: null,
  facts: [{ label: 'Requester', text: '見本 太郎' }],
  asks: { heading: 'Asked', note: '', items: ['Disclosure'] },
  timeline: {
    heading: 'Timeline',
    note: 'Days in Japan',
    items: [
      { id: 'e1', day: '2 Nov', dateTime: '2026-11-02', who: 'Requester', what: 'Letter sent', voided: null, details: ['Registered mail'], quote: null, notes: [] },
      { id: 'e2', day: '3 Nov', dateTime: '2026-11-03', who: 'Delivery', what: 'Arrived', voided: 'taken back', details: [], quote: 'one\r\ntwo\nSHA-256 x', notes: ['Recorded 4 Nov'] },
    ],
  },
  letters: { heading: 'Letters', note: '', items: [{ id: 'e1', title: 'Letter 1', details: [], sha256: 'aa' }, { id: 'e9', title: 'Letter 2', details: ['erased'], sha256: '' }] },
  papers: EMPTY,
  remarks: { heading: 'About', note: '', items: ['Not confirmed.'] },
};

it('gives a case line by line: quotes marked as such, what was taken back marked, hashes beside what they are of', () => {
  expect(toCaseText(DOCUMENT).split('\n')).toEqual([
    'Record KJ-1', '='.repeat(40), '', 'Requester: 見本 太郎', '', 'Asked', '-'.repeat(40), '- Disclosure', '', 'Timeline', '-'.repeat(40), 'Days in Japan',
    '2026-11-02  Requester  Letter sent', '    Registered mail', '2026-11-03  Delivery  [taken back] Arrived', '    | one', '    | two', '    | SHA-256 x', '    Recorded 4 Nov', '',
    'Letters', '-'.repeat(40), 'Letter 1', '    SHA-256 aa', 'Letter 2', '    erased', '', 'About', '-'.repeat(40), '- Not confirmed.', '',
  ]);
});

it('lets no name pose as a line or turn the direction of writing', () => {
  const papers = { ...EMPTY, items: [{ id: 'f', title: 'File 1: a\nSHA-256 bb\u202Efdp.exe', details: ['x\u2028y'], sha256: 'aa' }] };
  const text = toCaseText({ ...DOCUMENT, papers });
  expect(text).toContain('File 1: a SHA-256 bb fdp.exe\n    x y\n    SHA-256 aa\n');
});

it('says first of all that a case is made up', () => {
  expect(toCaseText({ ...DOCUMENT, warning: 'SAMPLE' }).split('\n')[2]).toBe('SAMPLE');
});
