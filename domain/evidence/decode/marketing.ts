import { fromBase64, fromJson, fromPercent } from './encoding';
import { numberField, present, type Reader, textField, yesNoField } from './field';
import { timeField } from './instant';

/** `⟨domain hash⟩.⟨visitor⟩.⟨first⟩.⟨previous⟩.⟨current⟩.⟨sessions⟩`, in milliseconds. */
export const readHubspotVisits: Reader = ({ value }, now) => {
  const [, visitor, first, previous, current, sessions] = /^\d+\.([\da-f]{32})\.(\d{13})\.(\d{13})\.(\d{13})\.(\d{1,9})$/i.exec(value) ?? [];
  if (visitor === undefined) return null;
  return present([
    textField('visitor-id', visitor),
    timeField('first-seen', first, now),
    timeField('previous-visit', previous, now),
    timeField('last-activity', current, now),
    numberField('sessions', Number(sessions)),
  ]);
};

export const readHubspotVisitor: Reader = ({ value }) => (/^[\da-f]{32}$/i.test(value) ? [textField('visitor-id', value)] : null);

/** `⟨domain hash⟩.⟨page views⟩.⟨start⟩` */
export const readHubspotSession: Reader = ({ value }, now) => {
  const [, views, started] = /^\d+\.(\d{1,9})\.(\d{13})$/.exec(value) ?? [];
  if (views === undefined) return null;
  return present([numberField('page-views', Number(views)), timeField('session-started', started, now)]);
};

export const readIntercomVisitor: Reader = ({ name, value }) => {
  if (!/^[\w-]{8,64}$/.test(value)) return null;
  return [textField(name.startsWith('intercom-device-id-') ? 'device-id' : 'visitor-id', value)];
};

/** Base64 of a JSON object: the visitor's id, when it was made, and whether it was known before. */
export const readHotjarVisitor: Reader = ({ value }, now) => {
  const { id, created, existing } = hotjarObject(value);
  if (typeof id !== 'string' || !/^[\w-]{8,64}$/.test(id)) return null;
  return present([
    textField('visitor-id', id),
    timeField('first-seen', String(created), now),
    typeof existing === 'boolean' ? yesNoField('seen-before', existing) : null,
  ]);
};

export const readHotjarSession: Reader = ({ value }, now) => {
  const { id, c: created } = hotjarObject(value);
  if (typeof id !== 'string' || !/^[\w-]{8,64}$/.test(id)) return null;
  return present([textField('session-id', id), timeField('session-started', String(created), now)]);
};

function hotjarObject(value: string): Readonly<Record<string, unknown>> {
  return { ...fromJson(fromBase64(fromPercent(value)) ?? '') };
}

/** Caret-separated, in older versions by bars, and encoded once or more: the first field is the id. */
export const readClarityVisitor: Reader = ({ value }) => readClarity('visitor-id', value);
export const readClaritySession: Reader = ({ value }) => readClarity('session-id', value);

function readClarity(kind: 'visitor-id' | 'session-id', value: string): ReturnType<Reader> {
  const [id = '', ...rest] = fromPercent(value).split(/[\^|]/);
  return rest.length > 0 && /^[\da-z]{4,32}$/i.test(id) ? [textField(kind, id)] : null;
}

/** `fb.⟨depth⟩.⟨created ms⟩.⟨id⟩`, with a fifth part since 2025. */
export const readMetaBrowser: Reader = ({ value }, now) => readMeta('visitor-id', value, now);
export const readMetaClick: Reader = ({ value }, now) => readMeta('click-id', value, now);

function readMeta(kind: 'visitor-id' | 'click-id', value: string, now: Temporal.Instant): ReturnType<Reader> {
  const [, created, id] = /^fb\.\d+\.(\d{13})\.([\w-]{4,300})(?:\.[\w-]*)?$/.exec(fromPercent(value)) ?? [];
  return id === undefined ? null : present([textField(kind, id), timeField('created', created, now)]);
}

/** A click on an advertisement at LinkedIn: `li_fat_id`. */
export const readLinkedinClick: Reader = ({ value }) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? [textField('click-id', value)] : null;
