export type RegimeId = 'jp' | 'sg' | 'elsewhere';
