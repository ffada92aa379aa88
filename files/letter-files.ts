import { type Eml, toEml } from '@/domain/letter/to-eml';
import { type LetterRecord } from '@/domain/request/event';

/** A file that the person keeps. It is named after the reference alone: a name or a company would show in the list of downloads. */
export interface LetterFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface MailOccasion {
  readonly reference: string;
  readonly to: string;
  readonly id: string;
  readonly at: Temporal.ZonedDateTime;
}

export function toTextFile({ text }: LetterRecord, reference: string): LetterFile {
  return { name: nameOf(reference, 'txt'), type: 'text/plain;charset=utf-8', text };
}

/** The sender is left to the mail program, which knows the person's accounts. `.invalid` is no host's name (RFC 2606). */
export function toMailFile({ subject, text }: LetterRecord, { reference, to, id, at }: MailOccasion): LetterFile | Exclude<Eml, { kind: 'eml' }> {
  const eml = toEml({ to, subject, body: text }, { from: '', messageId: `${id}@kaiji.invalid`, date: at });
  return eml.kind === 'eml' ? { name: nameOf(reference, 'eml'), type: 'message/rfc822', text: eml.text } : eml;
}

function nameOf(reference: string, ending: string): string {
  const safe = reference.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 80);
  return `${safe || 'letter'}.${ending}`;
}
