import { fromPercent } from './encoding';
import { type Field, numberField, present, type Reader, textField, yesNoField } from './field';
import { instantOf, timeField } from './instant';

/** `GA1.⟨depth⟩.⟨random⟩.⟨unix s⟩`; the client id is the last two parts. Some sites keep only the id. */
export const readGa: Reader = ({ value }, now) => {
  const [, start, random, seconds] = /^(GA\d\.\d+(?:-\d+)?\.)?(\d{1,20})\.(\d{10})$/.exec(fromPercent(value)) ?? [];
  if (random === undefined || seconds === undefined) return readOtherClient(value);
  if (instantOf(seconds, now) === null) return null;
  const confidence = start === undefined ? 'probable' : 'certain';
  const fields = present([textField('client-id', `${random}.${seconds}`), timeField('first-seen', seconds, now)]);
  return fields.map((field) => ({ ...field, confidence }));
};

/** A site may choose its own client id; then nothing says when it was made. */
function readOtherClient(value: string): readonly Field[] | null {
  const id = /^GA\d\.\d+(?:-\d+)?\.([\w.-]{4,100})$/.exec(value)?.[1];
  return id === undefined ? null : [textField('client-id', id, 'probable')];
}

/** `_ga_⟨ID⟩`: the name holds the property, the value its sessions, in the form used until May 2025 (GS1) or since (GS2). */
export const readGaProperty: Reader = ({ name, value }, now) => {
  const id = /_ga_([A-Z0-9]{4,20})$/i.exec(name)?.[1];
  const text = fromPercent(value);
  const session = text.startsWith('GS2.') ? partsOfGs2(text) : partsOfGs1(text);
  if (id === undefined || session === null) return null;
  const { started, number, engaged, last } = session;
  return present([
    textField('property', `G-${id.toUpperCase()}`),
    timeField('session-started', started, now),
    number !== undefined && /^\d{1,9}$/.test(number) ? numberField('sessions', Number(number)) : null,
    engaged !== undefined && /^[01]$/.test(engaged) ? yesNoField('engaged', engaged === '1') : null,
    timeField('last-activity', last, now),
  ]);
};

interface SessionParts {
  readonly started: string | undefined;
  readonly number: string | undefined;
  readonly engaged: string | undefined;
  readonly last: string | undefined;
}

function partsOfGs1(text: string): SessionParts | null {
  const [version, , started, number, engaged, last] = text.split('.');
  return version === 'GS1' && last !== undefined ? { started, number, engaged, last } : null;
}

/** Letters come in any order and number, and new ones appear: jitsucom/jitsu#1219. */
function partsOfGs2(text: string): SessionParts | null {
  const parts = new Map(text.split('.').slice(2).join('.').split('$').map((part) => [part.slice(0, 1), part.slice(1)]));
  if (!parts.has('s') && !parts.has('t')) return null;
  return { started: parts.get('s'), number: parts.get('o'), engaged: parts.get('g'), last: parts.get('t') };
}

/** `1.1.⟨random⟩.⟨unix s⟩…`, with longer forms about. */
export const readAdConversion: Reader = ({ value }, now) => {
  const [, random, seconds] = /^\d+\.\d+\.(\d{1,20})\.(\d{10})(?:[.$]|$)/.exec(fromPercent(value)) ?? [];
  if (random === undefined || seconds === undefined || instantOf(seconds, now) === null) return null;
  return present([textField('conversion-id', `${random}.${seconds}`), timeField('created', seconds, now)]);
};

/** `GCL.⟨unix s⟩.⟨click id⟩`: set when a page was reached by an advertisement. */
export const readAdClick: Reader = ({ value }, now) => {
  const [, seconds, click] = /^GCL\.(\d{10})\.([\w-]{4,200})$/.exec(fromPercent(value)) ?? [];
  if (click === undefined) return null;
  return present([textField('click-id', click), timeField('created', seconds, now)]);
};
