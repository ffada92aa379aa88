/** An address for requests that was found on the organisation's page and that the person confirmed. Times are ISO instants. */
export interface ConfirmedEmail {
  readonly email: string;
  /** The page on which it stood. */
  readonly address: string;
  readonly foundAt: string;
  readonly confirmedAt: string;
}

/** As the settings keep it: one text. */
export function toConfirmedText({ email, address, foundAt, confirmedAt }: ConfirmedEmail): string {
  return JSON.stringify({ email, address, foundAt, confirmedAt });
}

/** Null where nothing was confirmed, or where another version of us wrote something else. */
export function fromConfirmedText(text: unknown): ConfirmedEmail | null {
  const { email, address, foundAt, confirmedAt } = objectOf(text);
  const parts = [email, address, foundAt, confirmedAt];
  if (!parts.every((part) => typeof part === 'string' && part !== '')) return null;
  return { email: String(email), address: String(address), foundAt: String(foundAt), confirmedAt: String(confirmedAt) };
}

function objectOf(text: unknown): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(text));
    return { ...(value as object | null) };
  } catch {
    return {};
  }
}
