import { type Data, type Head, type Period } from './content';
import { heading, optionalRow, paragraph, say, table } from './line';
import { type Block, type Line, type Row, type TextLanguage } from './letter';
import { isBlank } from './own-text';
import { act, article, inLanguage, nameEnd, selfInEnglish, selfInJapanese } from './voice';

const LABELS = {
  ja: { service: 'サービス', period: '利用期間' },
  en: { service: 'Service', period: 'Period of use' },
} as const;

/** What lets the company find the data; with nothing to go by, the letter asks what it needs (Art. 37(2) APPI). */
export function dataSection(content: Data & Pick<Head, 'agent'>, language: TextLanguage): readonly Block[] {
  const rows = dataRows(content, language);
  const title = language === 'ja' ? heading`対象となるデータを特定する事項` : heading`To identify the data`;
  if (rows.length > 0) return [title, ...table(rows)];
  return [title, language === 'ja' ? nothingInJapanese(content) : nothingInEnglish(content)];
}

export function dataRows({ service, period, identifying }: Data, language: TextLanguage): readonly Row[] {
  return [
    ...optionalRow(LABELS[language].service, service),
    ...periodRow(period, language),
    ...identifying
      .filter(({ value }) => typeof value !== 'string' || !isBlank(value))
      .map(({ label, value }) => ({ label: inLanguage(label, language), value: inLanguage(value, language) })),
  ];
}

function periodRow(period: Period | null, language: TextLanguage): readonly Row[] {
  if (period === null) return [];
  const value = span(nameEnd(period.from, language), nameEnd(period.until, language), language);
  return value.length === 0 ? [] : [{ label: say`${LABELS[language].period}`, value }];
}

function span(from: Line, until: Line, language: TextLanguage): Line {
  const [since, upTo] = [isBlank(from.map(({ text }) => text).join('')), isBlank(until.map(({ text }) => text).join(''))];
  if (since && upTo) return [];
  if (language === 'ja') return [...(since ? [] : say`${from}から`), ...(upTo ? [] : say`${until}まで`)];
  if (since) return say`until ${until}`;
  return upTo ? say`from ${from}` : say`from ${from} to ${until}`;
}

function nothingInJapanese(head: Pick<Head, 'agent'>): Block {
  return paragraph`${selfInJapanese(head)}が識別されるデータの全部を対象とします。特定に必要な事項がある場合は、${act('appi.37.2')}の趣旨に照らし、その事項をお知らせください。`;
}

function nothingInEnglish(head: Pick<Head, 'agent'>): Block {
  return paragraph`This letter concerns all the data that identifies ${selfInEnglish(head).me}. If you need particulars to identify it, please tell me which (see ${article('appi.37.2')}).`;
}
