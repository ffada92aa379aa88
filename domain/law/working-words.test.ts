import { describe, expect, it } from 'vitest';
import { answerElsewhere, type Deadline, japaneseAnswer, singaporeAnswerDate, singaporeWithdrawalDate, suggestReminders, suitDates } from './deadlines';
import { sayWorking } from './working-words';

const day = (text: string) => Temporal.PlainDate.from(text);

function safe(arrivedOn: string, refusedOn?: string): Deadline {
  const found = suitDates({ right: 'jp.erase', sentOn: null, arrivedOn: day(arrivedOn), refusedOn: refusedOn ? day(refusedOn) : null });
  if (found.kind === 'error') throw new Error(found.error);
  return found.safe;
}

function sentences(deadline: Deadline, language: 'ja' | 'en'): string[] {
  return sayWorking(deadline, language).map(({ sentence }) => sentence);
}

describe('the working in words', () => {
  it('explains the safe reading of Art. 39 in English', () => {
    expect(sayWorking(safe('2026-11-28'), 'en')).toEqual([
      { sentence: 'The request arrived on Saturday 28 November 2026.', articles: ['Art. 39(2)', 'Civil Code Art. 97'] },
      { sentence: 'The day of arrival is not counted, so counting begins on Sunday 29 November 2026.', articles: ['Civil Code Art. 140'] },
      { sentence: 'Two weeks are over at the end of Saturday 12 December 2026.', articles: ['Art. 39(1)', 'Civil Code Art. 141', 'Civil Code Art. 143'] },
      {
        sentence: 'Days off: Saturday 12 December 2026 and Sunday 13 December 2026. Whether the wait then ends later is unsettled; on the cautious reading it ends with Monday 14 December 2026.',
        articles: ['Civil Code Art. 142', 'Holidays of Organs Act Art. 1'],
      },
      { sentence: 'A suit could be filed from the next day: Tuesday 15 December 2026.', articles: ['Art. 39(1)'] },
    ]);
  });

  it('explains it in Japanese, with the names of the holidays', () => {
    expect(sentences(safe('2026-09-07'), 'ja')).toEqual([
      '請求は2026年9月7日（月）に到達しました。',
      '到達した日は数えず、2026年9月8日（火）から数えます。',
      '二週間は2026年9月21日（月）の終わりに満了します。',
      '2026年9月21日（月・敬老の日）、2026年9月22日（火・休日）、2026年9月23日（水・秋分の日）は休日です。待つ期間の末日が休日のときに延びるかは定まっていないため、慎重に数えて2026年9月24日（木）を末日とします。',
      '訴えを提起できる最初の日は、その翌日の2026年9月25日（金）です。',
    ]);
  });

  it('says that a refusal ends the wait', () => {
    expect(sentences(safe('2026-11-24', '2026-11-27'), 'en').at(-1)).toBe('The request was refused on Friday 27 November 2026, so no further wait is needed.');
  });

  it('names the turn of the year where it is the reason', () => {
    expect(sentences(safe('2026-12-15'), 'en').join(' ')).toContain('Tuesday 29 December 2026 (year-end and New Year), Wednesday 30 December 2026');
  });

  it('says that holidays are a forecast', () => {
    expect(sentences(safe('2028-02-15'), 'en').at(-1)).toMatch(/forecast\.$/);
    expect(sentences(safe('2028-02-15'), 'ja').at(-1)).toMatch(/予測によります。$/);
  });

  it('names no day for an answer in Japan, and says so once', () => {
    const lines = sayWorking(japaneseAnswer('jp.disclose'), 'en');
    expect(lines).toEqual([
      {
        sentence: 'The law says "without delay" and names no number of days; an answer within a reasonable period is enough.',
        articles: ['Art. 33(2)', 'PPC Q9-12'],
      },
    ]);
    expect(sentences(answerElsewhere(), 'ja')).toHaveLength(1);
  });

  it('explains the days of Singapore', () => {
    expect(sentences(singaporeAnswerDate(day('2026-11-25')), 'en')).toEqual([
      'The request was received on Wednesday 25 November 2026. That day is not counted.',
      'Day 30 is Friday 25 December 2026.',
      'Sundays or public holidays: Friday 25 December 2026 (Christmas Day). The last day becomes Saturday 26 December 2026; a Saturday counts as an ordinary day.',
    ]);
    expect(sentences(singaporeWithdrawalDate(day('2026-12-17')), 'ja').at(-1)).toBe('土日とシンガポールの祝日を除いた10営業日目は2027年1月4日（月）です。この年の祝日は公式の発表で確認したものではなく、予測によります。');
  });

  it('ends with the reason where no date came out', () => {
    expect(sentences(singaporeAnswerDate(day('2028-12-15')), 'en').at(-1)).toBe('The holidays of that year are not known yet, so the day cannot be worked out.');
    expect(sentences(singaporeAnswerDate(null), 'en')).toEqual(['The day of receipt is needed; it is not guessed.']);
  });

  it('says of a reminder that it is no legal deadline', () => {
    const [first] = suggestReminders(day('2026-11-24'));
    expect(first && sentences(first, 'en')).toEqual(['14 days after Tuesday 24 November 2026 is Tuesday 8 December 2026. It is not a legal deadline.']);
  });
});
