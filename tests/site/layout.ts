/** The words around a page's own content. */
interface Frame {
  readonly notice: string;
  readonly nav: readonly (readonly [label: string, address: string])[];
  readonly footer: string;
}

const FRAMES: Readonly<Record<'en' | 'ja', Frame>> = {
  en: {
    notice: 'This is a stand-in for trying Kaiji, served by your own machine. It is not Jitera’s site, its texts are invented, and nothing that you enter here goes anywhere.',
    nav: [
      ['Home', 'https://jitera.com/'],
      ['News', 'https://jitera.com/news'],
      ['Docs', 'https://docs.jitera.com/'],
      ['Product', 'https://studio.jitera.app/'],
      ['Sign up', 'https://jitera.com/sign-up'],
    ],
    footer: 'A stand-in for trying Kaiji. Not Jitera’s site.',
  },
  ja: {
    notice: 'これはKaijiを試すための見本で、お使いの機器の中だけで動いています。Jiteraのサイトではなく、文章は架空のもので、入力した内容はどこにも送られません。',
    nav: [
      ['ホーム', 'https://jitera.com/'],
      ['お知らせ', 'https://jitera.com/news'],
      ['ドキュメント', 'https://docs.jitera.com/'],
      ['製品', 'https://studio.jitera.app/'],
      ['登録', 'https://jitera.com/sign-up'],
    ],
    footer: 'Kaijiを試すための見本です。Jiteraのサイトではありません。',
  },
};

/** What a page is made of. Texts in `main` are already HTML; all else is escaped here. */
export interface PageParts {
  readonly title: string;
  readonly language?: 'en' | 'ja';
  readonly main: string;
  /** Addresses of scripts in the order in which they load. */
  readonly scripts?: readonly string[];
}

/** A whole page of the stand-in, with its notice, which is on every page. */
export function layout({ title, language = 'en', main, scripts = [] }: PageParts): string {
  const { notice, nav, footer } = FRAMES[language];
  const links = nav.map(([label, address]) => `<a href="${address}">${label}</a>`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} | Stand-in</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
${scripts.map((address) => `<script defer src="${escapeHtml(address)}"></script>`).join('\n')}
</head>
<body>
<p class="notice" role="note">${notice}</p>
<header><a class="brand" href="https://jitera.com/"><img src="/favicon.svg" alt="" width="28" height="28">Stand-in</a><nav>${links}</nav></header>
${main}
<footer><p>${footer}</p><p><a href="/privacy-policy" lang="en">Privacy Policy</a> <a href="/ja/privacy-policy" lang="ja">プライバシーポリシー</a></p></footer>
</body>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
