import { type Words } from '@/domain/law/words';

const UNITS = ['s', 'min', 'h', 'd', 'w', 'mo', 'y'] as const;
type Unit = (typeof UNITS)[number];

/** How long something usually stays. The browser's own expiry is what counts; this stands beside it as "usually". */
export type Life =
  | { readonly kind: 'session' }
  | { readonly kind: 'until-removed' }
  | { readonly kind: 'for'; readonly amount: number; readonly unit: Unit }
  | { readonly kind: 'unknown' };

/** `session`, `ever`, `13mo`, `30d`; anything else is unknown. */
export function readLife(code: string): Life {
  if (code === 'session') return { kind: 'session' };
  if (code === 'ever') return { kind: 'until-removed' };
  const [, amount, text] = /^(\d{1,4})([a-z]+)$/.exec(code) ?? [];
  const unit = UNITS.find((candidate) => candidate === text);
  return amount === undefined || unit === undefined ? { kind: 'unknown' } : { kind: 'for', amount: Number(amount), unit };
}

const UNIT_WORDS: Readonly<Record<Unit, { readonly ja: string; readonly one: string; readonly many: string }>> = {
  s: { ja: '秒', one: 'second', many: 'seconds' },
  min: { ja: '分', one: 'minute', many: 'minutes' },
  h: { ja: '時間', one: 'hour', many: 'hours' },
  d: { ja: '日', one: 'day', many: 'days' },
  w: { ja: '週間', one: 'week', many: 'weeks' },
  mo: { ja: 'か月', one: 'month', many: 'months' },
  y: { ja: '年', one: 'year', many: 'years' },
};

export function lifeWords(life: Life): Words {
  switch (life.kind) {
    case 'session':
      return { ja: 'ブラウザを閉じるまで', en: 'until the browser closes' };
    case 'until-removed':
      return { ja: '消すまで', en: 'until it is removed' };
    case 'unknown':
      return { ja: '不明', en: 'unknown' };
    case 'for': {
      const { ja, one, many } = UNIT_WORDS[life.unit];
      return { ja: `${life.amount}${ja}`, en: `${life.amount} ${life.amount === 1 ? one : many}` };
    }
  }
}
