import { type Words } from '@/domain/law/words';
import { type Agent } from './content';
import { type Block, type TextLanguage } from './letter';
import { say } from './line';
import { isBlank } from './own-text';
import { inLanguage } from './voice';

interface Enclosing {
  readonly agent: Agent | null;
  readonly enclosures: readonly (Words | string)[];
}

/** What lies in the envelope with the letter: the agent's papers first, because they show who may ask. */
export function enclosureBlocks({ agent, enclosures }: Enclosing, language: TextLanguage): readonly Block[] {
  const papers = [...(agent?.papers ?? []), ...enclosures].filter((paper) => typeof paper !== 'string' || !isBlank(paper));
  if (papers.length === 0) return [];
  const heading = language === 'ja' ? say`同封書類` : say`Enclosures`;
  return [{ kind: 'enclosures', heading, items: papers.map((paper) => inLanguage(paper, language)) }];
}
