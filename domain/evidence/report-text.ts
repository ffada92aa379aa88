import { type Language, type Words } from '@/domain/law/words';
import { type Field } from './decode/field';
import { CONFIDENCE_WORDS, FIELD_WORDS, SECRET_WORDS } from './decode/words';
import { LEVEL_WORDS } from './levels';
import { maskedText } from './masking';
import { PURPOSE_WORDS } from './purpose';
import { type EvidenceReport, type ReportedPolicy } from './report';
import { LIMIT_WORDS } from './report-limits';
import { nameOf, type ReportedCookie, type ReportedHost, type ReportedLine, type ReportedStorage } from './report-lines';
import { REPORT_WORDS } from './report-words';

interface Speaker {
  readonly language: Language;
  readonly zone: string;
}

/** The report for reading: the same facts as the JSON, line by line. Equal reports give equal texts. */
export function toReportText(report: EvidenceReport, language: Language): string {
  const speaker = { language, zone: report.zone };
  const parts = [headOf(report, speaker), ...sectionsOf(report.lines, speaker), limitsOf(report, language)];
  return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headOf(report: EvidenceReport, speaker: Speaker): readonly string[] {
  const { pageViews, comparedWith, policies } = report;
  return [
    REPORT_WORDS.title[speaker.language],
    entry('madeAt', timeOf(report.madeAt, speaker), speaker),
    entry('browser', report.browser, speaker),
    entry('extension', report.extensionVersion, speaker),
    entry('dictionary', report.dictionary, speaker),
    ...(pageViews ? [entry('pageViews', `${pageViews.count} (${REPORT_WORDS.since[speaker.language]} ${pageViews.since})`, speaker)] : []),
    entry('compared', `${comparedWith.revisedOn} (SHA-256 ${comparedWith.wholeSha256})`, speaker),
    ...policies.flatMap((policy) => policyLines(policy, speaker)),
  ];
}

function policyLines(policy: ReportedPolicy, speaker: Speaker): readonly string[] {
  const { address, language, readAt, extractor, wholeSha256, clauses } = policy;
  return [
    entry('policy', `${address} (${language}, ${timeOf(readAt, speaker)}, ${REPORT_WORDS.extractor[speaker.language]} ${extractor})`, speaker),
    `  SHA-256 ${wholeSha256}`,
    ...clauses.map(({ clause, sha256 }) => `  ${clause}: ${sha256}`),
  ].map(visible);
}

function sectionsOf(lines: readonly ReportedLine[], speaker: Speaker): readonly (readonly string[])[] {
  return (['cookie', 'storage', 'host'] as const).map((kind) => {
    const own = lines.filter((line) => line.kind === kind);
    return own.length === 0 ? [] : [`${REPORT_WORDS[kind][speaker.language]} (${own.length})`, ...own.flatMap((line, index) => itemOf(line, index, speaker))];
  });
}

function itemOf(line: ReportedLine, index: number, speaker: Speaker): readonly string[] {
  const { probable, level, clause, firstSeenAt } = line;
  const { language } = speaker;
  return [
    `${index + 1}. ${visible(nameOf(line))}`,
    ...detailsOf(line, speaker),
    ...(probable ? [entry('probable', [probable.by, PURPOSE_WORDS[probable.purpose][language]].filter(Boolean).join(', '), speaker)] : []),
    entry('level', clause === null ? LEVEL_WORDS[level][language] : `${LEVEL_WORDS[level][language]} (${clause})`, speaker),
    ...(firstSeenAt === null ? [] : [entry('firstSeen', timeOf(firstSeenAt, speaker), speaker)]),
  ].map((text, place) => (place === 0 ? text : `   ${text}`));
}

function detailsOf(line: ReportedLine, speaker: Speaker): readonly string[] {
  switch (line.kind) {
    case 'cookie':
      return cookieLines(line, speaker);
    case 'storage':
      return storageLines(line, speaker);
    case 'host':
      return [entry('pageViews', String((line satisfies ReportedHost).pageViews), speaker)];
  }
}

function storageLines({ origin, area, bytes }: ReportedStorage, speaker: Speaker): readonly string[] {
  return [entry('keptFor', `${origin} (${area})`, speaker), ...(bytes === null ? [] : [entry('bytes', String(bytes), speaker)])];
}

function cookieLines(line: ReportedCookie, speaker: Speaker): readonly string[] {
  const { language } = speaker;
  const marks = [line.hostOnly && 'host-only', line.secure && 'Secure', line.httpOnly && 'HttpOnly', `SameSite=${line.sameSite}`, line.partition !== null && `Partitioned ${line.partition}`];
  return [
    entry('keptFor', `${line.domain}${line.path}`, speaker),
    entry('attributes', marks.filter((mark) => mark !== false).join(', '), speaker),
    entry('storedUntil', line.storedUntil === null ? REPORT_WORDS.session[language] : timeOf(line.storedUntil, speaker), speaker),
    entry('value', valueOf(line, language), speaker),
    ...line.decoded.map((field) => fieldLine(field, speaker)),
    ...(line.cameBackAt === null ? [] : [entry('cameBack', timeOf(line.cameBackAt, speaker), speaker)]),
  ];
}

function valueOf({ value }: ReportedCookie, language: Language): string {
  switch (value.kind) {
    case 'full':
      return value.value;
    case 'masked':
      return maskedText(value);
    case 'withheld':
      return `(${value.length}) ${SECRET_WORDS[value.reason][language]}`;
  }
}

function fieldLine({ kind, name, value, confidence }: Field, speaker: Speaker): string {
  const { language } = speaker;
  const label = name === null ? FIELD_WORDS[kind][language] : `${FIELD_WORDS[kind][language]} ${name}`;
  const sure = confidence === 'probable' ? ` (${CONFIDENCE_WORDS.probable[language]})` : '';
  return visible(`${label}: ${textOf(value, speaker)}${sure}`);
}

function textOf(value: Field['value'], speaker: Speaker): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'instant':
      return timeOf(value.at, speaker);
    case 'number':
      return String(value.number);
    case 'yes-no':
      return REPORT_WORDS[value.yes ? 'yes' : 'no'][speaker.language];
    case 'withheld':
      return '…';
  }
}

function limitsOf({ limits }: EvidenceReport, language: Language): readonly string[] {
  return limits.length === 0 ? [] : [REPORT_WORDS.limits[language], ...limits.map((limit) => `- ${LIMIT_WORDS[limit][language]}`)];
}

function entry(key: keyof typeof REPORT_WORDS, text: string, { language }: Speaker): string {
  const label: Words = REPORT_WORDS[key];
  return visible(`${label[language]}: ${text}`);
}

/** `2026-11-23 09:00:00 +09:00` */
function timeOf(at: string, { zone }: Speaker): string {
  const zoned = Temporal.Instant.from(at).round('second').toZonedDateTimeISO(zone);
  return `${zoned.toPlainDate().toString()} ${zoned.toPlainTime().toString()} ${zoned.offset}`;
}

const LONGEST = 300;

/** A name may hold line breaks, marks that turn the writing direction, or nothing that shows: they are written out, so that no line can pose as another. */
function visible(text: string): string {
  const characters = [...text];
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
}
