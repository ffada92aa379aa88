import { type Happening } from './content-later';
import { type Gap } from './field';
import { eachText, missing } from './gaps';
import { type Block, type Line, type TextLanguage } from './letter';
import { list, needed, say, table } from './line';
import { nameDay } from './voice';

/** What happened, day by day, in the order of the days; what has no day yet stands last. */
export function eventTable(events: readonly Happening[], language: TextLanguage): readonly Block[] {
  const numbered = events.map((event, index) => ({ ...event, index }));
  const inOrder = numbered.toSorted((a, b) => byDay(a.on, b.on));
  return table(
    inOrder.map(({ on, what, index }) => ({
      label: on ? say`${nameDay(on, language)}` : [needed('', `events.${index}.on`, language)],
      value: [needed(what, `events.${index}.what`, language)],
    })),
  );
}

function byDay(a: Happening['on'], b: Happening['on']): number {
  if (a && b) return Temporal.PlainDate.compare(a, b);
  return Number(!a) - Number(!b);
}

export function wishList(wishes: readonly string[], language: TextLanguage): Block {
  const items: readonly (readonly Line[])[] = wishes.map((wish, index) => [[needed(wish, `wishes.${index}`, language)]]);
  return list(items.length === 0 ? [[[needed('', 'wishes', language)]]] : items);
}

export function findGapsOfEvents(events: readonly Happening[]): readonly Gap[] {
  const texts = events.map(({ what }) => what);
  return [
    ...events.flatMap(({ on, what }, index) => [
      ...(on ? [] : [{ kind: 'missing', field: `events.${index}.on` } as const]),
      ...missing(`events.${index}.what`, what),
    ]),
    ...eachText(texts, (position) => `events.${position}.what`, 'paragraph'),
  ];
}

export function findGapsOfWishes(wishes: readonly string[]): readonly Gap[] {
  return [
    ...(wishes.length === 0 ? [{ kind: 'missing', field: 'wishes' } as const] : []),
    ...wishes.flatMap((wish, index) => missing(`wishes.${index}`, wish)),
    ...eachText(wishes, (position) => `wishes.${position}`, 'paragraph'),
  ];
}
