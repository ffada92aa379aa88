/** A text in the two languages of the product. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

export type Language = keyof Words;
