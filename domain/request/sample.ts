/** A made-up case, shown to somebody who wants to see how it works. It is told from real ones by its reference alone. */
const PREFIX = 'SAMPLE-';

/** Who writes the events of a made-up case: no device of anybody, so that real events keep their numbers. */
export const SAMPLE_DEVICE = 'sample';

export function isSample(reference: string): boolean {
  return reference.startsWith(PREFIX);
}

export function toSampleReference(serial: number): string {
  return `${PREFIX}${serial}`;
}
