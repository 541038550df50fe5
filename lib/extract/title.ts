import type { Block } from '../model/document';
import { isClause, titleKind } from './document-titles';

/** How far down a title may stand: what comes before is a site's furniture. */
const OPENING = 40;

/**
 * What a text calls itself: the first line of its opening that is the title of a policy, else a heading that opens it;
 * null where that is the heading of a section.
 */
export function titleOfBlocks(blocks: readonly Block[]): string | null {
  const opening = blocks.slice(0, OPENING).filter((block) => block.kind !== 'table-row');
  const lines = opening.filter(({ kind }) => kind !== 'list-item');
  const policy = lines.find(({ text }) => titleKind(text) === 'privacy');
  return policy?.text ?? openingHeading(opening) ?? lines.find(({ text }) => titleKind(text))?.text ?? null;
}

function openingHeading(opening: readonly Block[]): string | null {
  const heading = opening.find(({ kind }) => kind === 'heading');
  if (heading?.kind !== 'heading' || isClause(heading.text) || SECTION.test(heading.text)) return null;
  return heading.level === 1 || heading === opening[0] ? heading.text : null;
}

/** What the first sections of a policy are called. */
const SECTION =
  /^(?:(?:table of )?contents|introduction|overview|summary|definitions?|scope|preamble|general|who (?:we|is) .*|what .*|how .*|our commitment.*|(?:personal )?(?:information|data) .*|last (?:updated|modified|revised).*|effective .*)$/i;
