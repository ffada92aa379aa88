import { abbreviateArticle } from './articles';
import { type DayOff } from './business-days';
import { formatDay } from './day';
import { type CountRule, type CountStep, type Deadline, type LegalStatus, type NoDateReason, type StatementRule, type Step } from './deadline';
import { type SuitError } from './suit-dates';
import { type Language, type Words } from './words';

/** What a sentence can speak of, already in the reader's language. */
interface Said {
  readonly from: string;
  readonly result: string;
  readonly amount: number;
  readonly daysOff: string;
}

type Sentence = Readonly<Record<Language, (said: Said) => string>>;

const COUNTED: Readonly<Record<CountRule, Sentence>> = {
  'jp.arrival': {
    ja: ({ from }) => `請求は${from}に到達しました。`,
    en: ({ from }) => `The request arrived on ${from}.`,
  },
  'jp.first-day': {
    ja: ({ result }) => `到達した日は数えず、${result}から数えます。`,
    en: ({ result }) => `The day of arrival is not counted, so counting begins on ${result}.`,
  },
  'jp.two-weeks': {
    ja: ({ result }) => `二週間は${result}の終わりに満了します。`,
    en: ({ result }) => `Two weeks are over at the end of ${result}.`,
  },
  'jp.suit.roll': {
    ja: ({ daysOff, result }) => `${daysOff}は休日です。待つ期間の末日が休日のときに延びるかは定まっていないため、慎重に数えて${result}を末日とします。`,
    en: ({ daysOff, result }) => `Days off: ${daysOff}. Whether the wait then ends later is unsettled; on the cautious reading it ends with ${result}.`,
  },
  'jp.suit.after': {
    ja: ({ result }) => `訴えを提起できる最初の日は、その翌日の${result}です。`,
    en: ({ result }) => `A suit could be filed from the next day: ${result}.`,
  },
  'jp.refused': {
    ja: ({ from }) => `${from}に請求が拒まれたので、それ以上待つ必要はありません。`,
    en: ({ from }) => `The request was refused on ${from}, so no further wait is needed.`,
  },
  'own.reminder': {
    ja: ({ from, amount, result }) => `${from}の${amount}日後は${result}です。法定の期限ではありません。`,
    en: ({ from, amount, result }) => `${amount} days after ${from} is ${result}. It is not a legal deadline.`,
  },
  'own.roll': {
    ja: ({ daysOff, result }) => `${daysOff}は休日なので、次の営業日の${result}にします。`,
    en: ({ daysOff, result }) => `Days off in Japan: ${daysOff}. The reminder moves to the next working day, ${result}.`,
  },
  'own.date': {
    ja: ({ from }) => `${from}は自分で決めた日です。`,
    en: ({ from }) => `You set ${from} yourself.`,
  },
  'own.eve': {
    ja: ({ result }) => `リマインダーは、その前日の${result}です。`,
    en: ({ result }) => `The reminder is on the day before: ${result}.`,
  },
  'their.date': {
    ja: ({ from }) => `${from}は相手が示した日です。法定の期限ではありません。`,
    en: ({ from }) => `They named ${from}. It is not a legal deadline.`,
  },
  'sg.receipt': {
    ja: ({ from }) => `${from}に受領されました。その日は数えません。`,
    en: ({ from }) => `The request was received on ${from}. That day is not counted.`,
  },
  'sg.30': {
    ja: ({ amount, result }) => `${amount}日目は${result}です。`,
    en: ({ amount, result }) => `Day ${amount} is ${result}.`,
  },
  'sg.roll': {
    ja: ({ daysOff, result }) => `${daysOff}は日曜日又は祝日なので、末日は${result}になります。土曜日は数えます。`,
    en: ({ daysOff, result }) => `Sundays or public holidays: ${daysOff}. The last day becomes ${result}; a Saturday counts as an ordinary day.`,
  },
  'sg.10bd': {
    ja: ({ amount, result }) => `土日とシンガポールの祝日を除いた${amount}営業日目は${result}です。`,
    en: ({ amount, result }) => `Leaving out weekends and public holidays in Singapore, business day ${amount} is ${result}.`,
  },
};

const STATED: Readonly<Record<StatementRule, Words>> = {
  'jp.no-day': {
    ja: '法は「遅滞なく」と定めるだけで、日数を定めていません。合理的な期間内に応じればよいとされます。',
    en: 'The law says "without delay" and names no number of days; an answer within a reasonable period is enough.',
  },
  'elsewhere.no-day': {
    ja: 'お住まいの地域の法律が適用されることもありますが、このツールはその日付を計算しません。',
    en: 'The law where you live may apply, but this tool works out no dates under it.',
  },
};

const FORECAST: Words = {
  ja: 'この年の祝日は公式の発表で確認したものではなく、予測によります。',
  en: 'The holidays of that year were not confirmed by an official notice; this uses a forecast.',
};

const YEAR_END: Words = { ja: '年末年始', en: 'year-end and New Year' };

export const NO_DATE_WORDS: Readonly<Record<NoDateReason, Words>> = {
  noFixedDay: { ja: '法律に日数の定めがないため、日付はありません。', en: 'There is no date, because the law sets no number of days.' },
  arrivalUnknown: { ja: '到達した日が必要です。推測では計算しません。', en: 'The day of arrival is needed; it is not guessed.' },
  receiptUnknown: { ja: '受領された日が必要です。推測では計算しません。', en: 'The day of receipt is needed; it is not guessed.' },
  suitRuleDoesNotApply: { ja: 'この求めには、訴えの前の待機期間の定めがありません。', en: 'The rule on waiting before a suit does not cover this request.' },
  holidaysNotKnown: { ja: 'その年の祝日がまだ分からないため、計算できません。', en: 'The holidays of that year are not known yet, so the day cannot be worked out.' },
  dayOutOfRange: { ja: '日付が遠すぎるため、計算できません。', en: 'That day is too far away to count from.' },
  lawNotCovered: { ja: 'このツールはその法律による日付を計算しません。', en: 'This tool works out no dates under that law.' },
};

export const SUIT_ERROR_WORDS: Readonly<Record<SuitError, Words>> = {
  arrivalBeforeSending: { ja: '到達した日が、送った日より前になっています。', en: 'The day of arrival is before the day of sending.' },
  refusalBeforeArrival: { ja: '拒まれた日が、到達した日より前になっています。', en: 'The day of refusal is before the day of arrival.' },
  refusalBeforeSending: { ja: '拒まれた日が、送った日より前になっています。', en: 'The day of refusal is before the day of sending.' },
};

export const LEGAL_STATUS_WORDS: Readonly<Record<LegalStatus, Words>> = {
  statute: { ja: '法令による', en: 'Set by law' },
  guideline: { ja: '当局のガイドラインによる目安', en: 'A regulator\'s guideline' },
  none: { ja: '法定の期限ではない', en: 'Not a legal deadline' },
};

function joinInEnglish(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function describeDayOff({ day, because, name }: DayOff, language: Language): string {
  if (name) return formatDay(day, language, name[language]);
  return formatDay(day, language, because === 'yearEnd' ? YEAR_END[language] : '');
}

function listDaysOff(days: readonly DayOff[], language: Language): string {
  const items = days.map((off) => describeDayOff(off, language));
  return language === 'ja' ? items.join('、') : joinInEnglish(items);
}

function sayCount(step: CountStep, language: Language): string {
  const sentence = COUNTED[step.rule][language]({
    from: formatDay(step.from, language),
    result: formatDay(step.result, language),
    amount: step.counted?.amount ?? 0,
    daysOff: listDaysOff(step.rolledBecause, language),
  });
  const gap = language === 'ja' ? '' : ' ';
  return step.forecast ? `${sentence}${gap}${FORECAST[language]}` : sentence;
}

export interface WorkingLine {
  readonly sentence: string;
  /** Short references, for the margin. */
  readonly articles: readonly string[];
}

/** One step of a deadline in words. */
export function sayStep(step: Step, language: Language): WorkingLine {
  const articles = step.articles.map((key) => abbreviateArticle(key, language));
  return { articles, sentence: step.kind === 'count' ? sayCount(step, language) : STATED[step.rule][language] };
}

/** The whole working, then the reason where no date came out of it. */
export function sayWorking(deadline: Deadline, language: Language): readonly WorkingLine[] {
  const lines = deadline.steps.map((step) => sayStep(step, language));
  // A statement already says why there is no date.
  if (deadline.noDateBecause === null || deadline.steps.at(-1)?.kind === 'statement') return lines;
  return [...lines, { sentence: NO_DATE_WORDS[deadline.noDateBecause][language], articles: [] }];
}
