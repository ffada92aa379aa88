import * as v from 'valibot';
import { RIGHT_IDS } from '@/domain/law/rights';
import { LETTER_LANGUAGES } from '@/domain/letter/letter';
import { type Notice } from '@/domain/request/due';
import { ASKED_FOR, CHANNELS, type FactKind, LATER_KINDS, OUTCOMES, POINT_ANSWERS, type RequestFact, RESULTS, WAYS_TO_HAND_OVER } from '@/domain/request/event';
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

type FieldsOf<F, K> = F extends { readonly kind: infer G } ? (K extends G ? Exclude<keyof F, 'kind'> : never) : never;

/** Every kind of fact with every field of it, or the types fail: a backup would else be made that cannot be read back. */
const FACTS = {
  drafted: { reference: text, draft },
  revised: { draft },
  readied: { letter },
  handedOver: { how: v.picklist(WAYS_TO_HAND_OVER), letter, for: v.picklist(['request', ...LATER_KINDS]) },
  sent: sending,
  arrived: { on: day },
  supplied: { what: v.picklist(ASKED_FOR), by, on: day },
  remindedThem: sending,
  reasonsAsked: sending,
  objected: sending,
  complained: sending,
  withdrawn: { rights: v.array(v.picklist(RIGHT_IDS)), by, on: day },
  acknowledged: { on: day, theirReference: text },
  asked: { on: day, what: v.picklist(ASKED_FOR), words: text, until: dayOrNull },
  extended: { on: day, until: dayOrNull, words: text },
  answered: { on: day, result: v.picklist(RESULTS), words: text, reasonsGiven: v.boolean() },
  received: { on: day, from: text, subject: text, text, fileIds: v.array(text) },
  checked: { points: v.record(text, v.picklist(POINT_ANSWERS)) },
  attached: { file, about: v.nullable(text) },
  dateSet: { dateId: text, on: day, words: text },
  dateMoved: { dateId: text, on: day },
  dateStopped: { dateId: text },
  paused: { until: dayOrNull },
  resumed: {},
  noted: { text },
  closed: { outcome: v.picklist(OUTCOMES), reason: text },
  reopened: {},
  voided: { eventId: text },
  erased: { what: v.picklist(['event', 'file']), target: text },
} satisfies { readonly [K in FactKind]: Readonly<Record<FieldsOf<RequestFact, K>, v.GenericSchema>> };

const facts = v.variant('kind', Object.entries(FACTS).map(([kind, entries]) => v.strictObject({ kind: v.literal(kind), ...entries })));

const event = v.strictObject({ id: text, requestId: text, deviceId: text, counter: v.pipe(v.number(), v.integer(), v.minValue(1)), at: instant, fact: facts });

const NOTICE_STATES = ['telling', 'told', 'snoozed', 'settled'] as const satisfies readonly Notice['state'][];
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Rows that are read without a second look: one that is none would throw wherever it is used. */
const ROWS = {
  drafts: v.array(v.strictObject({ requestId: text, revision, savedAt: instant, draft: v.looseObject({}) })),
  followUps: v.array(v.strictObject({ requestId: text, kind: text, revision, savedAt: instant, typed: v.record(text, json) })),
  files: v.array(v.strictObject({ ...file.entries, requestId: text, addedAt: instant })),
  notified: v.array(v.strictObject({ key: text, requestId: text, note: text, state: v.picklist(NOTICE_STATES), until: dayOrNull })),
} satisfies Partial<Record<PlainTable, v.GenericSchema>>;

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
  tables: v.strictObject({ ...(Object.fromEntries(PLAIN_TABLES.map((table) => [table, rows])) as Record<PlainTable, typeof rows>), ...ROWS }),
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
