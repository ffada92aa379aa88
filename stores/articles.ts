import { abbreviateArticle, type ArticleKey } from '@/domain/law/articles';
import { useSettings } from './settings';

/** Names an article for a sentence of the screens, in their language: "Art. 39", 法39条. Sentences hold no number of their own. */
export function useCite(): (key: ArticleKey) => string {
  const settings = useSettings();
  return (key) => abbreviateArticle(key, settings.language);
}

const BEHIND: Readonly<Record<string, ArticleKey>> = {
  suit: 'appi.39', 'suit-plain': 'appi.39', 'singapore-answer': 'pdp-regulations.5', 'singapore-withdrawal': 'pdpc-key-concepts.12.41',
};

/** Names what a date of this kind rests on; empty for days of the person's, of the organisation's, and of ours. */
export function useDateCite(): (kind: string) => string {
  const cite = useCite();
  return (kind) => {
    const key = BEHIND[kind];
    return key ? cite(key) : '';
  };
}
