import { containerOf, contains, type Hosts } from './container';
import type { PageBlock } from './page-block';
import { withOpening } from './page-opening';
import { zoneReasons } from './zone-reasons';

export interface Verdict {
  block: PageBlock;
  /** why it is left out; null where it is kept */
  reason: string | null;
}

/**
 * Which blocks are the page's text. Zones that hold little of the prose go first; then the smallest element
 * that holds nearly all the prose is the text, and what stands outside it goes.
 * `readable` gives the texts that Readability keeps: prose it confirms weighs double, so that a long list of
 * teasers does not pass for the text. It walks the page many times over, so it is only asked in doubt: where
 * its word could change what is kept.
 */
export function mainText(
  found: PageBlock[],
  body: Element,
  hosts: Hosts,
  readable: () => Set<string>,
): Verdict[] {
  const blocks = mostlyHidden(found) ? found.map((block) => ({ ...block, hidden: false })) : found;
  const alone = judged(blocks, body, hosts, new Set());
  const { verdicts } = alone.doubtful ? judged(blocks, body, hosts, readable()) : alone;
  return withOpening(verdicts);
}

interface Judged {
  verdicts: Verdict[];
  /** true where another opinion could change the verdicts */
  doubtful: boolean;
}

function judged(blocks: PageBlock[], body: Element, hosts: Hosts, readable: Set<string>): Judged {
  const confirmed = blocks.map((block) => readable.size > 0 && readable.has(keyOf(block)));
  const weights = blocks.map((block, index) => proseOf(block) * (confirmed[index] ? 2 : 1));
  const zones = zoneReasons(blocks, weights, confirmed);
  const { container, doubtful } = containerOf(blocks, weights, zones.reasons, body, hosts);
  const inside = new Map<Element, boolean>();
  const verdicts = blocks.map((block, index) => {
    const within = zones.reasons[index] !== null || contains(container, block.parent, inside, hosts);
    return { block, reason: within ? zones.reasons[index]! : 'outside-the-text' };
  });
  return { verdicts, doubtful: doubtful || zones.doubtful };
}

/** Some pages hide themselves until their scripts have run: then hidden says nothing. */
function mostlyHidden(blocks: PageBlock[]): boolean {
  const prose = (part: PageBlock[]) =>
    part.reduce((sum, block) => sum + block.letters - block.linkLetters, 0);
  return prose(blocks.filter((block) => block.hidden)) > prose(blocks) / 2;
}

/** What a block and the same block in another reading of the page have in common: how its letters begin. */
function keyOf({ draft }: PageBlock): string {
  const text = draft.kind === 'table-row' ? draft.cells.find((cell) => cell.text !== '')?.text : draft.text;
  return beginningOf(text ?? '');
}

/** Numbers and signs are left out: a reading adds those of lists, or takes them off. */
export const beginningOf = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/[^\p{L}]+/gu, '')
    .slice(0, 120);

/** How much a block reads like running text: letters outside links, short labels counting little. */
function proseOf({ draft, letters, linkLetters, hidden }: PageBlock): number {
  if (hidden || letters === 0) return 0;
  const share = linkLetters / letters;
  const own = letters * (1 - share) * (1 - share);
  if (draft.kind === 'heading') return own * 0.5;
  if (draft.kind === 'table-row') return own;
  const sentence = /[.!?:;。！？]["”’)]?$/.test(draft.text);
  return letters >= 80 || (sentence && letters >= 30) ? own : own * 0.3;
}
