import { type Words } from '@/domain/law/words';
import { nameDay } from '@/domain/letter/voice';
import { type AskedFor, compareEvents, type FactKind, type RequestEvent, type RequestFact, type Result } from './event';
import { withoutVoided } from './standing';

type Language = keyof Words;

const TOLD: Readonly<Partial<Record<FactKind, Words>>> = {
  sent: { ja: '請求書を発送した。', en: 'The request was sent.' },
  arrived: { ja: '請求書が到達した。', en: 'The request arrived.' },
  acknowledged: { ja: '受領の連絡を受けた。', en: 'Receipt was confirmed.' },
  remindedThem: { ja: '対応の状況を照会した。', en: 'I asked how far the request had come.' },
  reasonsAsked: { ja: '理由の説明を求めた。', en: 'I asked for the reasons.' },
  objected: { ja: '回答に対する異議を申し出た。', en: 'I objected to part of the answer.' },
  complained: { ja: '苦情を申し出た。', en: 'I made a complaint.' },
  withdrawn: { ja: '請求の全部又は一部を取り下げた。', en: 'I withdrew the request or part of it.' },
};

const ASKED: Readonly<Record<AskedFor, Words>> = {
  procedure: { ja: '所定の手続によることを求められた。', en: 'I was asked to follow a procedure.' },
  identification: { ja: '本人確認書類の提出を求められた。', en: 'I was asked for identification documents.' },
  fee: { ja: '手数料の支払を求められた。', en: 'I was asked to pay a fee.' },
  clarification: { ja: '確認の質問を受けた。', en: 'I was asked a question about the request.' },
};

const SUPPLIED: Readonly<Record<AskedFor, Words>> = {
  procedure: { ja: '所定の手続を行った。', en: 'I followed the procedure.' },
  identification: { ja: '本人確認書類を提出した。', en: 'I submitted identification documents.' },
  fee: { ja: '手数料を支払った。', en: 'I paid the fee.' },
  clarification: { ja: '質問に回答した。', en: 'I answered the question.' },
};

const ANSWERED: Readonly<Record<Result, Words>> = {
  full: { ja: '回答を受け取った。', en: 'I received an answer.' },
  partial: { ja: '一部についてのみ回答を受け取った。', en: 'I received an answer to part of the request.' },
  refused: { ja: '請求に応じない旨の回答を受け取った。', en: 'I was told that the request would not be met.' },
  'no-data-held': { ja: 'データを保有していない旨の回答を受け取った。', en: 'I was told that no data is held.' },
};

/** What happened on which ISO day, as a letter tells it. What was taken back did not happen. */
export function happeningsOf(events: readonly RequestEvent[], language: Language): readonly { readonly on: string; readonly what: string }[] {
  const told = withoutVoided([...events].sort(compareEvents)).flatMap(({ fact }) => {
    const what = say(fact, language);
    return what !== null && 'on' in fact ? [{ on: fact.on.toString(), what }] : [];
  });
  return told.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function say(fact: RequestFact, language: Language): string | null {
  switch (fact.kind) {
    case 'asked':
      return ASKED[fact.what][language];
    case 'supplied':
      return SUPPLIED[fact.what][language];
    case 'answered':
      return ANSWERED[fact.result][language];
    case 'extended':
      return sayExtended(fact.until, language);
    default:
      return TOLD[fact.kind]?.[language] ?? null;
  }
}

function sayExtended(until: Temporal.PlainDate | null, language: Language): string {
  if (language === 'ja') return until ? `${nameDay(until, 'ja')}までに回答するとの連絡を受けた。` : '回答に時間を要するとの連絡を受けた。';
  return until ? `An answer by ${nameDay(until, 'en')} was announced.` : 'I was told that the answer would take longer.';
}
