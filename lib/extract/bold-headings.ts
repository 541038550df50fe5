import type { Draft } from './draft';
import { headingShape } from './heading-shape';

const LONGEST = 150;

/** Turns paragraphs that are bold from end to end, and short, into headings below the heading they stand under. */
export function boldHeadings(blocks: Draft[]): Draft[] {
  let above = 1;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') above = block.level;
    const next = blocks[index + 1];
    if (block.kind !== 'paragraph' || !next || !looksLikeHeading(block, next)) return block;
    const { text, links } = block;
    return { kind: 'heading', level: Math.min(6, above + 1 + nesting(text)), text, links };
  });
}

function looksLikeHeading(block: Draft, next: Draft): boolean {
  if (block.kind !== 'paragraph') return false;
  const { text, leadPhrase = 0 } = block;
  if (leadPhrase < text.length || text.length > LONGEST || !/\p{L}/u.test(text)) return false;
  if (/[:：]$/.test(text)) return next.kind !== 'list-item' || headingShape(text) === 'legend';
  const numbered = headingShape(text) === 'numbered' || /^\d/.test(text);
  return numbered || !/[.,;。]$/.test(text) || text.split(' ').length <= 4;
}

/** "2.1 Cookies" stands one level below "2. Tracking". */
function nesting(text: string): number {
  const parts = /^\d{1,2}((?:\.\d{1,2})+)/.exec(text);
  return parts ? parts[1]!.split('.').length - 1 : 0;
}
