import { randomInt } from 'node:crypto';
import { escapeHtml } from './layout.ts';
import type { Clause, PolicyText } from './policy-text.ts';
import type { Variant } from './variant.ts';

/** The contact point's address on the stand-in; `.invalid` can never be anybody's. */
export const CONTACT_EMAIL = 'contact-point@stand-in.invalid';

const ESTABLISHED_ON = '2024-02-07';

/** The inside of a policy page's `<main>`. */
export function policyContent(policy: PolicyText, { changedClauses, revisedOn, policyLines }: Variant): string {
  if (policyLines) return policyLines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  const clauses = policy.clauses.map((clause) => clauseHtml(withChange(clause, changedClauses[clause.number])));
  return `<h1>${policy.title}</h1>
<p>${escapeHtml(policy.preamble)}</p>
${clauses.join('\n')}
<p>${policy.established(ESTABLISHED_ON)}<br>${policy.revised(revisedOn)}</p>`;
}

/** A changed clause keeps its number and heading; its text and list give way. */
function withChange(clause: Clause, text: string | undefined): Clause {
  return text === undefined ? clause : { ...clause, text, items: [] };
}

/** Main clauses have a heading of their own; the others begin their paragraph with number and title. */
function clauseHtml({ number, heading, text, items = [], hasContact }: Clause): string {
  const isMain = !number.includes('.');
  const body = [text && escapeHtml(text), ...items.map((item) => `・ ${escapeHtml(item)}`), hasContact && contactHtml()].filter(Boolean).join('<br>');
  if (isMain) return `<h2>${number}. ${escapeHtml(heading ?? '')}</h2>${body && `<p>${body}</p>`}`;
  return `<p>${number} ${heading ? `<strong>${escapeHtml(heading)}</strong><br>` : ''}${body}</p>`;
}

/** Hidden as Cloudflare hides addresses: each byte XORed with a first one that differs from answer to answer. */
function contactHtml(): string {
  const key = randomInt(256);
  const bytes = [key, ...[...Buffer.from(CONTACT_EMAIL)].map((byte) => byte ^ key)];
  const hidden = Buffer.from(bytes).toString('hex');
  return `E-mail: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hidden}">[email&#160;protected]</a>`;
}
