import { assemble, type Composed } from './assemble';
import { type Earlier, type Withdrawal } from './content-later';
import { earlierSection, findGapsOfEarlier } from './earlier';
import { type Gap } from './field';
import { findGapsOfHead } from './gaps';
import { type Block } from './letter';
import { needed, ownParagraphs, paragraph, say } from './line';
import { namesOfAsks } from './title';
import { ACT_INTRODUCED, APPI_INTRODUCED } from './voice';

/** Takes a request back, all of it or some of what it asked for. */
export function composeWithdrawal(content: Withdrawal): Composed {
  return assemble({
    head: content,
    kind: 'withdrawal',
    gaps: findGapsOfWithdrawal(content),
    title: { ja: '請求等の取下書', en: 'Withdrawal of a request' },
    ja: { opening: say`${ACT_INTRODUCED}に基づき行った次の請求等を、以下のとおり取り下げます。`, body: bodyInJapanese(content) },
    en: { opening: say`I withdraw the following request under ${APPI_INTRODUCED}, as stated below.`, body: bodyInEnglish(content) },
  });
}

function findGapsOfWithdrawal(content: Withdrawal): readonly Gap[] {
  const { earlier, withdrawn } = content;
  const known = withdrawn.filter((right) => earlier.asks.some((ask) => ask.right === right));
  return [
    ...findGapsOfHead(content),
    ...findGapsOfEarlier(earlier),
    ...(known.length === 0 || known.length < withdrawn.length ? [{ kind: 'missing', field: 'withdrawn' } as const] : []),
  ];
}

/** What is taken back, and what remains. */
function split({ earlier, withdrawn }: Withdrawal): { readonly back: Pick<Earlier, 'asks'>; readonly remaining: Pick<Earlier, 'asks'> } {
  return {
    back: { asks: earlier.asks.filter(({ right }) => withdrawn.includes(right)) },
    remaining: { asks: earlier.asks.filter(({ right }) => !withdrawn.includes(right)) },
  };
}

function bodyInJapanese(content: Withdrawal): readonly Block[] {
  const { back, remaining } = split(content);
  const what = back.asks.length === 0 ? needed('', 'withdrawn', 'ja') : namesOfAsks(back.asks, 'ja');
  const part =
    remaining.asks.length === 0
      ? paragraph`上記の請求等の全部（${what}）を取り下げます。`
      : paragraph`上記の請求等のうち、${what}に係るものを取り下げます。その余（${namesOfAsks(remaining.asks, 'ja')}）については取り下げませんので、引き続きご対応をお願いします。`;
  return [
    ...earlierSection(content.earlier, 'ja'),
    part,
    paragraph`この取下げは、今後改めて請求等を行うことを妨げるものではありません。`,
    ...(content.papersSent ? [paragraph`提出済みの本人確認書類の写しのうち、不要となったものは、速やかに廃棄し、又は返却してくださいますようお願いします。`] : []),
    ...ownParagraphs(content.ownParagraphs),
  ];
}

function bodyInEnglish(content: Withdrawal): readonly Block[] {
  const { back, remaining } = split(content);
  const what = back.asks.length === 0 ? needed('', 'withdrawn', 'en') : namesOfAsks(back.asks, 'en');
  const part =
    remaining.asks.length === 0
      ? paragraph`I withdraw the whole of the request above (${what}).`
      : paragraph`Of the request above, I withdraw the part that concerns ${what}. I do not withdraw the rest (${namesOfAsks(remaining.asks, 'en')}); please continue to deal with it.`;
  return [
    ...earlierSection(content.earlier, 'en'),
    part,
    paragraph`This does not prevent me from making a request again later.`,
    ...(content.papersSent ? [paragraph`Please destroy or return promptly any copies of identification documents that are no longer needed.`] : []),
    ...ownParagraphs(content.ownParagraphs),
  ];
}
