import * as v from 'valibot';
import { RIGHT_IDS } from '@/domain/law/rights';
import { LETTER_LANGUAGES } from '@/domain/letter/letter';
import { ASKED_FOR, CHANNELS, LATER_KINDS, OUTCOMES, POINT_ANSWERS, RESULTS, WAYS_TO_HAND_OVER } from '@/domain/request/event';
import { type Json, withoutPrototypeKeys } from './json';

/** Raised when a backup changes in a way that an older version of us could not read. */
export const BUNDLE_VERSION = 1;

/**
 * Tables of plain rows. What can be worked out of events (lists, search, reminders) is not backed up; of `words` only those
 * of texts begun, because nothing but the form itself knows which of its fields hold words.
 */
export const PLAIN_TABLES = [
  'drafts', 'followUps', 'words', 'files', 'tombstones', 'notified', 'settings', 'incidents', 'seenCookies', 'seenHosts', 'seenStores', 'seenForms', 'pageViews',
  'policies', 'policyChecks', 'clearings', 'evidence',
] as const;
export type PlainTable = (typeof PLAIN_TABLES)[number];

const text = v.string();
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay));
const dayOrNull = v.nullable(day);
const instant = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/), v.check(isInstant));
const json = v.custom<Json>(() => true);
const rows = v.array(v.record(text, json));

const letter = v.strictObject({ blocks: v.array(v.looseObject({ kind: text })), text, subject: text, sha256: text, composer: text, language: v.picklist(LETTER_LANGUAGES) });
const sending = { on: day, channel: v.picklist(CHANNELS), tracking: text, letter };
const file = v.strictObject({ id: text, name: text, size: v.number(), sha256: text, type: text, sensitive: v.boolean() });
const draft = v.looseObject({ organisation: text, company: text });
const by = v.nullable(v.strictObject(sending));

function fact<const K extends string, E extends v.ObjectEntries>(kind: K, entries: E) {
  return v.strictObject({ kind: v.literal(kind), ...entries });
}

const facts = v.variant('kind', [
  fact('drafted', { reference: text, draft }),
  fact('revised', { draft }),
  fact('readied', { letter }),
  fact('handedOver', { how: v.picklist(WAYS_TO_HAND_OVER), letter, for: v.picklist(['request', ...LATER_KINDS]) }),
  fact('sent', sending),
  fact('arrived', { on: day }),
  fact('supplied', { what: v.picklist(ASKED_FOR), by, on: day }),
  fact('remindedThem', sending),
  fact('reasonsAsked', sending),
  fact('objected', sending),
  fact('complained', sending),
  fact('withdrawn', { rights: v.array(v.picklist(RIGHT_IDS)), by, on: day }),
  fact('acknowledged', { on: day, theirReference: text }),
  fact('asked', { on: day, what: v.picklist(ASKED_FOR), words: text, until: dayOrNull }),
  fact('extended', { on: day, until: dayOrNull, words: text }),
  fact('answered', { on: day, result: v.picklist(RESULTS), words: text, reasonsGiven: v.boolean() }),
  fact('received', { on: day, from: text, subject: text, text, fileIds: v.array(text) }),
  fact('checked', { points: v.record(text, v.picklist(POINT_ANSWERS)) }),
  fact('attached', { file, about: v.nullable(text) }),
  fact('dateSet', { dateId: text, on: day, words: text }),
  fact('dateMoved', { dateId: text, on: day }),
  fact('dateStopped', { dateId: text }),
  fact('paused', { until: dayOrNull }),
  fact('resumed', {}),
  fact('noted', { text }),
  fact('closed', { outcome: v.picklist(OUTCOMES), reason: text }),
  fact('reopened', {}),
  fact('voided', { eventId: text }),
  fact('erased', { what: v.picklist(['event', 'file']), target: text }),
]);

const event = v.strictObject({ id: text, requestId: text, deviceId: text, counter: v.pipe(v.number(), v.integer(), v.minValue(1)), at: instant, fact: facts });

const bundle = v.strictObject({
  kind: v.literal('kaiji-backup'),
  version: v.literal(BUNDLE_VERSION),
  schemaVersion: v.number(),
  madeAt: instant,
  /** How many requests and attachments it holds: what is read back is counted against it. */
  requests: v.number(),
  attachments: v.number(),
  /** The highest numbers given out on the device, which rows that were erased may have borne. */
  numbers: v.record(v.pipe(text, v.regex(/^last(Counter|Revision|Serial-\d+)$/)), v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  events: v.array(event),
  tables: v.strictObject(Object.fromEntries(PLAIN_TABLES.map((table) => [table, rows])) as Record<PlainTable, typeof rows>),
});

/** Everything that one installation keeps, but for the bytes of its files, which lie beside it by their ids. */
export type Bundle = v.InferOutput<typeof bundle>;

export type ReadBundle =
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  /** Not a backup of ours, or one that was cut off or changed. */
  | { readonly kind: 'damaged' }
  /** Made by a version of us that is newer than this one. */
  | { readonly kind: 'newer' };

/** Reads a backup from what a file holds; nothing of it is trusted. `schemaVersion` is the newest that we know. */
export function readBundle(source: string, schemaVersion: number): ReadBundle {
  const found = parse(source);
  if (isNewer(found, schemaVersion)) return { kind: 'newer' };
  const read = v.safeParse(bundle, found);
  return read.success ? { kind: 'bundle', bundle: read.output } : { kind: 'damaged' };
}

function parse(source: string): unknown {
  try {
    return withoutPrototypeKeys(JSON.parse(source) as Json);
  } catch {
    return null;
  }
}

function isNewer(found: unknown, known: number): boolean {
  if (typeof found !== 'object' || found === null) return false;
  const { kind, version, schemaVersion } = found as Readonly<Record<string, unknown>>;
  return kind === 'kaiji-backup' && (Number(version) > BUNDLE_VERSION || Number(schemaVersion) > known);
}

function isDay(found: string): boolean {
  try {
    return Temporal.PlainDate.from(found).toString() === found;
  } catch {
    return false;
  }
}

function isInstant(found: string): boolean {
  try {
    return Boolean(Temporal.Instant.from(found));
  } catch {
    return false;
  }
}
