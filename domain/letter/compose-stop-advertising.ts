import { nameArticle } from '@/domain/law/articles';
import { LAWS } from '@/domain/law/laws';
import { assemble, type Composed } from './assemble';
import { type StopAdvertising } from './content-later';
import { emailSlip, findGapsOfHead, missing } from './gaps';
import { type Block, type TextLanguage } from './letter';
import { heading, needed, ownParagraphs, paragraph, say, table } from './line';
import { findUnprintable } from './own-text';
import { selfInEnglish, selfInJapanese } from './voice';

const LAW = LAWS['mail-act'];
const CLAUSE = { ja: 'プライバシーポリシー', en: 'privacy policy, clause ' } as const;

/** Art. 3(3) of the Act on Specified Electronic Mail: whoever was told not to send advertising mail may not send it. */
export function composeStopAdvertising(content: StopAdvertising): Composed {
  return assemble({
    head: content,
    kind: 'stop-advertising',
    gaps: [
      ...findGapsOfHead(content),
      ...missing('mailAddress', content.mailAddress),
      ...findUnprintable('mailAddress', content.mailAddress, 'line'),
      ...emailSlip('mailAddress', content.mailAddress),
    ],
    title: { ja: '広告・宣伝メールの送信停止を求める通知書', en: 'Notice to stop sending advertising e-mail' },
    ja: {
      opening: say`${LAW.name.ja}（${LAW.number.ja}）${nameArticle('mail-act.3.3', 'ja')}に基づき、次のとおり通知します。`,
      body: bodyInJapanese(content),
    },
    en: {
      opening: say`Under ${nameArticle('mail-act.3.3', 'en')} of the ${LAW.name.en} of Japan (${LAW.number.en}), I give you the following notice.`,
      body: bodyInEnglish(content),
    },
  });
}

function bodyInJapanese(content: StopAdvertising): readonly Block[] {
  const { policyClause } = content;
  const where = policyClause === null ? '' : `（貴社の${CLAUSE.ja}${policyClause}に記載のものを含みます。）`;
  return [
    heading`通知の内容`,
    paragraph`次の電子メールアドレスに宛てて、広告又は宣伝を行うための電子メール${where}を今後送信しないよう求めます。過去に送信への同意をしている場合は、これを撤回します。`,
    ...mailTable(content, 'ja'),
    paragraph`この通知は、契約又はサービスの提供に関する連絡、${selfInJapanese(content)}からの請求又は問合せに対する回答など、広告又は宣伝を目的としない連絡を妨げるものではありません。`,
    ...ownParagraphs(content.ownParagraphs),
    paragraph`送信を停止されましたら、その旨をお知らせくださいますようお願いします。`,
  ];
}

function bodyInEnglish(content: StopAdvertising): readonly Block[] {
  const { policyClause } = content;
  const where = policyClause === null ? '' : ` (including that described in your ${CLAUSE.en}${policyClause})`;
  const agreed = content.agent === null ? 'I have agreed' : `${selfInEnglish(content).me} has agreed`;
  return [
    heading`Notice`,
    paragraph`Please do not send any more e-mail for advertising or promotion${where} to the following address. If ${agreed} to such e-mail in the past, that agreement is withdrawn.`,
    ...mailTable(content, 'en'),
    paragraph`This notice does not concern messages that are not for advertising or promotion, such as those about a contract or the provision of a service, or answers to ${selfInEnglish(content).my} requests and questions.`,
    ...ownParagraphs(content.ownParagraphs),
    paragraph`Please let me know once you have stopped.`,
  ];
}

function mailTable({ mailAddress }: StopAdvertising, language: TextLanguage): readonly Block[] {
  const label = language === 'ja' ? say`電子メールアドレス` : say`E-mail address`;
  return table([{ label, value: [needed(mailAddress, 'mailAddress', language)] }]);
}
