interface KeyLine {
  readonly id: string;
  /** As the caps of the keys say it. */
  readonly keys: readonly string[];
  /** Also in the one line beneath the list. */
  readonly short: boolean;
}

/** The keys of the list, as they are told. */
export const KEYS: readonly KeyLine[] = [
  { id: 'move', keys: ['J', 'K'], short: true },
  { id: 'open', keys: ['Enter'], short: true },
  { id: 'select', keys: ['X'], short: true },
  { id: 'search', keys: ['/'], short: true },
  { id: 'draft', keys: ['N'], short: true },
  { id: 'views', keys: ['1', '2', '3', '4'], short: true },
  { id: 'help', keys: ['?'], short: false },
];
