import { type Calendar } from './calendar';
import { inSingapore, type Sourced } from './sourced';
import { type Words } from './words';

const NEW_YEAR: Words = { ja: '元日', en: 'New Year\'s Day' };
const CHINESE_NEW_YEAR: Words = { ja: '旧正月', en: 'Chinese New Year' };
const GOOD_FRIDAY: Words = { ja: '聖金曜日', en: 'Good Friday' };
const HARI_RAYA_PUASA: Words = { ja: 'ハリ・ラヤ・プアサ', en: 'Hari Raya Puasa' };
const LABOUR_DAY: Words = { ja: 'レイバー・デー', en: 'Labour Day' };
const POLLING_DAY: Words = { ja: '総選挙投票日', en: 'Polling Day' };
const VESAK_DAY: Words = { ja: 'ベサック・デー', en: 'Vesak Day' };
const HARI_RAYA_HAJI: Words = { ja: 'ハリ・ラヤ・ハジ', en: 'Hari Raya Haji' };
const NATIONAL_DAY: Words = { ja: '独立記念日', en: 'National Day' };
const DEEPAVALI: Words = { ja: 'ディーパバリ', en: 'Deepavali' };
const CHRISTMAS: Words = { ja: 'クリスマス', en: 'Christmas Day' };

/** The Monday after a holiday that falls on a Sunday. */
function inLieu({ ja, en }: Words): Words {
  return { ja: `${ja}（振替）`, en: `${en} (in lieu)` };
}

/** Dates after `officialUntil` are the calendar's forecast, not read in a notice: several holidays follow the moon and are fixed each year. */
export const SINGAPORE_HOLIDAYS: Sourced & { readonly days: Readonly<Record<string, Words>> } = {
  ...inSingapore('calendar'),
  days: {
    '2024-01-01': NEW_YEAR,
    '2024-02-10': CHINESE_NEW_YEAR,
    '2024-02-11': CHINESE_NEW_YEAR,
    '2024-02-12': inLieu(CHINESE_NEW_YEAR),
    '2024-03-29': GOOD_FRIDAY,
    '2024-04-10': HARI_RAYA_PUASA,
    '2024-05-01': LABOUR_DAY,
    '2024-05-22': VESAK_DAY,
    '2024-06-17': HARI_RAYA_HAJI,
    '2024-08-09': NATIONAL_DAY,
    '2024-10-31': DEEPAVALI,
    '2024-12-25': CHRISTMAS,
    '2025-01-01': NEW_YEAR,
    '2025-01-29': CHINESE_NEW_YEAR,
    '2025-01-30': CHINESE_NEW_YEAR,
    '2025-03-31': HARI_RAYA_PUASA,
    '2025-04-18': GOOD_FRIDAY,
    '2025-05-01': LABOUR_DAY,
    '2025-05-03': POLLING_DAY,
    '2025-05-12': VESAK_DAY,
    '2025-06-07': HARI_RAYA_HAJI,
    '2025-08-09': NATIONAL_DAY,
    '2025-10-20': DEEPAVALI,
    '2025-12-25': CHRISTMAS,
    '2026-01-01': NEW_YEAR,
    '2026-02-17': CHINESE_NEW_YEAR,
    '2026-02-18': CHINESE_NEW_YEAR,
    '2026-03-21': HARI_RAYA_PUASA,
    '2026-04-03': GOOD_FRIDAY,
    '2026-05-01': LABOUR_DAY,
    '2026-05-27': HARI_RAYA_HAJI,
    '2026-05-31': VESAK_DAY,
    '2026-06-01': inLieu(VESAK_DAY),
    '2026-08-09': NATIONAL_DAY,
    '2026-08-10': inLieu(NATIONAL_DAY),
    '2026-11-08': DEEPAVALI,
    '2026-11-09': inLieu(DEEPAVALI),
    '2026-12-25': CHRISTMAS,
    '2027-01-01': NEW_YEAR,
    '2027-02-06': CHINESE_NEW_YEAR,
    '2027-02-07': CHINESE_NEW_YEAR,
    '2027-02-08': inLieu(CHINESE_NEW_YEAR),
    '2027-03-10': HARI_RAYA_PUASA,
    '2027-03-26': GOOD_FRIDAY,
    '2027-05-01': LABOUR_DAY,
    '2027-05-17': HARI_RAYA_HAJI,
    '2027-05-20': VESAK_DAY,
    '2027-08-09': NATIONAL_DAY,
    '2027-10-28': DEEPAVALI,
    '2027-12-25': CHRISTMAS,
    '2028-01-01': NEW_YEAR,
    '2028-01-26': CHINESE_NEW_YEAR,
    '2028-01-27': CHINESE_NEW_YEAR,
    '2028-02-27': HARI_RAYA_PUASA,
    '2028-02-28': inLieu(HARI_RAYA_PUASA),
    '2028-04-14': GOOD_FRIDAY,
    '2028-05-01': LABOUR_DAY,
    '2028-05-05': HARI_RAYA_HAJI,
    '2028-05-09': VESAK_DAY,
    '2028-08-09': NATIONAL_DAY,
    '2028-11-15': DEEPAVALI,
    '2028-12-25': CHRISTMAS,
  },
};

export const SINGAPORE_CALENDAR: Calendar = {
  firstYear: 2024,
  officialUntil: 2026,
  lastYear: 2028,
  hasYearEnd: false,
  holidayOn: (day) => SINGAPORE_HOLIDAYS.days[day.toString()] ?? null,
};
