import { fromPercent } from './encoding';
import { type Field, instantField, present, type Reader, textField } from './field';
import { instantOf, isPlausible, timeField } from './instant';

/** A query string: `groups=C0001:1,C0002:0` is the choice, `datestamp` the day as JavaScript prints it. */
export const readOptanon: Reader = ({ value }, now) => {
  const query = new URLSearchParams(value.includes('&') ? value : fromPercent(value));
  const [groups, stamp] = [query.get('groups'), query.get('datestamp')];
  const choice = groups !== null && /^[\w.:,-]{1,400}$/.test(groups) ? textField('choice', groups) : null;
  const fields = present([choice, atField(fromPrinted(stamp ?? ''), now)]);
  return fields.length === 0 ? null : fields;
};

export const readIsoDate: Reader = ({ value }, now) => {
  const field = atField(toInstant(fromPercent(value)), now);
  return field && [field];
};

/** `{stamp:'…',necessary:true,preferences:false,…,utc:⟨ms⟩}`: JSON with bare keys. */
export const readCookiebot: Reader = ({ value }, now) => {
  const text = fromPercent(value);
  const choices = [...text.matchAll(/\b(necessary|preferences|statistics|marketing):(true|false)\b/g)].map(([, group = '', yes]) => `${group}:${yes === 'true' ? 1 : 0}`);
  if (choices.length === 0) return null;
  return present([textField('choice', choices.join(',')), timeField('chosen-on', /\butc:(\d{13})\b/.exec(text)?.[1], now)]);
};

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** IAB TCF 2: six bits of version, then two times of 36 bits in tenths of a second, six bits a character. */
export const readTransparency: Reader = ({ value }, now) => {
  if (!/^C[\w-]{12,}(?:\.[\w-]+)*$/.test(value)) return null;
  const updated = [...value.slice(7, 13)].reduce((sum, character) => sum * 64 + BASE64URL.indexOf(character), 0);
  const field = timeField('chosen-on', String(updated * 100), now);
  return field && [field];
};

function atField(instant: Temporal.Instant | null, now: Temporal.Instant): Field | null {
  return instant !== null && isPlausible(instant, now) ? instantField('chosen-on', instant) : null;
}

function toInstant(text: string): Temporal.Instant | null {
  const digits = instantOf(text, Temporal.Instant.fromEpochMilliseconds(4e12));
  if (digits !== null) return digits;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Mon Nov 23 2026 10:00:00 GMT+0900 (…)`, the form of Date.prototype.toString. */
function fromPrinted(text: string): Temporal.Instant | null {
  const [, month = '', day = '', year, time, offset] = /^\w{3} (\w{3}) (\d{1,2}) (\d{4}) (\d\d:\d\d:\d\d) GMT([+-]\d{4})/.exec(text.replaceAll('+', ' ').replace('GMT ', 'GMT+')) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (year === undefined || time === undefined || offset === undefined || number === 0) return null;
  return toInstant(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${offset}`);
}
