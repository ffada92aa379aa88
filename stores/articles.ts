import { abbreviateArticle, type ArticleKey } from '@/domain/law/articles';
import { useSettings } from './settings';

/** Names an article for a sentence of the screens, in their language: "Art. 39", 法39条. Sentences hold no number of their own. */
export function useCite(): (key: ArticleKey) => string {
  const settings = useSettings();
  return (key) => abbreviateArticle(key, settings.language);
}
