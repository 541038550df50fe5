import { textOf } from './draft';
import { containerOf, contains, type Hosts } from './container';
import type { PageBlock } from './page-block';
import { withOpening } from './page-opening';
import { withoutRepeats } from './repeats';
import { spreadSigns } from './spread-signs';

export interface Verdict {
  block: PageBlock;
  /** why it is left out; null where it is kept */
  reason: string | null;
}

/**
 * Which blocks are the page's text. Zones that hold little of the prose go first; then the smallest element
 * that holds nearly all the prose is the text, and what stands outside it goes.
 * `readable` are the texts that Readability kept: prose it confirms weighs double, so that a long list of
 * teasers does not pass for the text.
 */
export function mainText(found: PageBlock[], body: Element, readable: Set<string>, hosts: Hosts): Verdict[] {
  const blocks = mostlyHidden(found) ? found.map((block) => ({ ...block, hidden: false })) : found;
  const confirmed = blocks.map((block) => readable.has(keyOf(block)));
  const weights = blocks.map((block, index) => proseOf(block) * (confirmed[index] ? 2 : 1));
  const shares = weighZones(blocks, weights, confirmed);
  const spread = spreadSigns(blocks);
  const reasons = blocks.map((block) => zoneReason(block, shares, spread));
  const container = containerOf(blocks, weights, reasons, body, hosts);
  const inside = new Map<Element, boolean>();
  const verdicts = blocks.map((block, index) => {
    const reason =
      reasons[index] ?? (contains(container, block.parent, inside, hosts) ? null : 'outside-the-text');
    return { block, reason };
  });
  return withoutRepeats(withOpening(verdicts));
}

/** Some pages hide themselves until their scripts have run: then hidden says nothing. */
function mostlyHidden(blocks: PageBlock[]): boolean {
  const prose = (part: PageBlock[]) =>
    part.reduce((sum, block) => sum + block.letters - block.linkLetters, 0);
  return prose(blocks.filter((block) => block.hidden)) > prose(blocks) / 2;
}

export function keyOf(block: PageBlock): string {
  return textOf(block.draft).slice(0, 200);
}

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

/** The share of the page's prose that the zones of each sign hold together. */
function weighZones(blocks: PageBlock[], weights: number[], confirmed: boolean[]): Map<string, number> {
  const sums = new Map<string, number>();
  let total = 0;
  blocks.forEach((block, index) => {
    total += weights[index]!;
    for (const sign of new Set(block.zones.map((zone) => zone.sign)))
      sums.set(sign, (sums.get(sign) ?? 0) + weights[index]!);
    for (const zone of block.zones) {
      zone.prose += weights[index]!;
      zone.letters += block.letters;
      zone.linkLetters += block.linkLetters;
      if (confirmed[index]) zone.readable += block.letters;
    }
  });
  for (const [sign, sum] of sums) sums.set(sign, sum / (total || 1));
  return sums;
}

/** Only a name says so, Readability kept it, and it reads like prose: then the name means something else. */
const PROSE_LETTERS = 300;

function zoneReason(block: PageBlock, shares: Map<string, number>, spread: Set<string>): string | null {
  if (block.hidden) return 'hidden';
  const zone = block.zones.find((zone) => {
    if (zone.named && spread.has(zone.sign) && block.linkLetters <= block.letters / 2) return false;
    if (shares.get(zone.sign)! > zone.limit) return false;
    return !(
      zone.readable > PROSE_LETTERS &&
      zone.readable > zone.letters * 0.6 &&
      zone.linkLetters < zone.letters * 0.3
    );
  });
  return zone?.reason ?? null;
}
