import { type Words } from '@/domain/law/words';

/** What could not be seen: evidence says so itself. */
export const LIMIT_IDS = ['other-domains', 'hosts-incomplete', 'request-is-no-proof', 'since-installed', 'values-masked', 'lists-are-probable', 'level-is-no-verdict', 'sites-left-out', 'list-cut'] as const;
export type LimitId = (typeof LIMIT_IDS)[number];

export const LIMIT_WORDS: Readonly<Record<LimitId, Words>> = {
  'other-domains': {
    ja: 'ほかの会社が自社のドメインに保存したCookieは、読むことができないため含まれません。',
    en: 'Cookies that other companies keep under their own domains cannot be read and are not included.',
  },
  'hosts-incomplete': {
    ja: '接続先は少なくとも観察されたものです。常時開いた接続、転送先、別の枠の中の接続などは見えないことがあります。',
    en: 'The hosts are those that were at least contacted. Connections that stay open, targets of redirects and what frames load, among others, may not be seen.',
  },
  'request-is-no-proof': {
    ja: '接続があったことは、個人に関する情報が送られたことを示すものではありません。',
    en: 'That a host was contacted does not show that personal information was sent.',
  },
  'since-installed': {
    ja: '記録は拡張機能を入れた後のものです。「初めて観察」は、それより前からあった可能性を否定しません。',
    en: 'Records begin with the installation of the extension: “first observed” does not exclude that something was there before.',
  },
  'values-masked': {
    ja: '会社が記録を探すのに使える識別子のほかは、値を先頭の数文字と文字数だけにしています。ログインに関わりうる値は示しません。',
    en: 'Apart from identifiers by which a company can find its records, values are cut to a few characters and their length. Values that may belong to a login are not shown.',
  },
  'lists-are-probable': {
    ja: '発行元と目的は、公開されている一覧と名前から推定したものです。',
    en: 'Who sets something, and what for, is inferred from public lists and names.',
  },
  'level-is-no-verdict': {
    ja: '「ポリシーに名前がない」とは、読んだ文面にその名前がないことだけを意味し、法的な評価ではありません。',
    en: '“Not named” means only that the text that was read does not hold the name. It is no legal assessment.',
  },
  'sites-left-out': {
    ja: '許可していないサイトは調べていません。',
    en: 'Sites that the person has not allowed were not looked at.',
  },
  'list-cut': {
    ja: '数が多いため、一覧は途中までです。',
    en: 'There was more than could be listed.',
  },
};
