import { type Language } from '@/domain/law/words';
import { type Finding } from './findings';
import { type PurposeGroup, setByOf } from './meaning';
import { PURPOSE_WORDS } from './purpose';

/** What a person may look for in a finding: names as they stand there, and the words beside them. */
function wordsOf(finding: Finding, language: Language): readonly string[] {
  switch (finding.kind) {
    case 'cookie': {
      const { cookie, meaning, group } = finding;
      const listed = meaning.kind === 'listed' ? meaning.candidates.map(({ platform }) => platform) : [];
      const explained = meaning.kind === 'explained' ? [meaning.explanation.what[language], meaning.explanation.holds[language]] : [];
      return [cookie.name, cookie.domain, cookie.path, groupWords(group, language), setByOf(meaning) ?? '', ...listed, ...explained];
    }
    case 'storage':
      return [finding.key, finding.origin, finding.area];
    case 'host':
      return [finding.host, finding.company?.name ?? '', finding.company?.company ?? '', finding.company ? PURPOSE_WORDS[finding.company.purpose][language] : ''];
  }
}

function groupWords(group: PurposeGroup, language: Language): string {
  return group === 'unknown' ? '' : PURPOSE_WORDS[group][language];
}

/** Every word that was typed has to stand somewhere; nothing typed fits all. Width and case do not count. */
export function fitsText(finding: Finding, typed: string, language: Language): boolean {
  const wanted = flat(typed).split(/\s+/).filter((word) => word !== '');
  if (wanted.length === 0) return true;
  const words = flat(wordsOf(finding, language).join('\n'));
  return wanted.every((word) => words.includes(word));
}

function flat(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
