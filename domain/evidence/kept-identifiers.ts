import { FIELD_KINDS, type FieldKind } from './decode/field';
import { type Identifier, isIdentifying } from './identifiers';

/** What a kept piece of evidence is: the list of identifiers that was saved, or a whole report. */
export interface KeptEvidence {
  readonly what: 'identifiers' | 'report';
  readonly json: string;
}

/** As it is kept: one list, in the order in which it was found. What is hashed is exactly this. */
export function toIdentifiersJson(identifiers: readonly Identifier[]): string {
  const lines = identifiers.map(({ cookie, kind, text, firstSeenAt }) => ({ cookie, kind, text, firstSeenAt }));
  return `${JSON.stringify(lines, null, 2)}\n`;
}

/** The identifiers in a kept piece of evidence, for a letter that names them. A text that cannot be read holds none. */
export function keptIdentifiers({ what, json }: KeptEvidence): readonly Identifier[] {
  const kept = fromJson(json);
  const found = what === 'identifiers' ? listOf(kept).flatMap(toIdentifier) : listOf(partOf(kept, 'lines')).flatMap(fromLine);
  return [...new Map(found.map((identifier) => [JSON.stringify([identifier.cookie, identifier.text]), identifier])).values()];
}

/** In a report only a value that is shown in full has been decoded. */
function fromLine(line: unknown): readonly Identifier[] {
  const fields = listOf(partOf(line, 'decoded'));
  const times = fields.filter((field) => ['first-seen', 'created'].includes(String(partOf(field, 'kind')))).map((field) => partOf(partOf(field, 'value'), 'at'));
  return fields.flatMap((field) =>
    toIdentifier({ cookie: partOf(line, 'name'), kind: partOf(field, 'kind'), text: partOf(partOf(field, 'value'), 'text'), firstSeenAt: times[0] ?? null }),
  );
}

function toIdentifier(line: unknown): readonly Identifier[] {
  const [cookie, text, at] = [partOf(line, 'cookie'), partOf(line, 'text'), partOf(line, 'firstSeenAt')];
  const kind = FIELD_KINDS.find((candidate) => candidate === partOf(line, 'kind'));
  if (typeof cookie !== 'string' || typeof text !== 'string' || !isKind(kind)) return [];
  return [{ cookie, kind, text, firstSeenAt: typeof at === 'string' ? at : null }];
}

function isKind(kind: FieldKind | undefined): kind is FieldKind {
  return kind !== undefined && isIdentifying(kind);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
