import type { OpenZone, PageBlock } from './page-block';
import { spreadSigns } from './spread-signs';

export interface ZoneReasons {
  /** for each block why its zone leaves it out; null where none does */
  reasons: (string | null)[];
  /** true where Readability's word on the blocks could change a reason */
  doubtful: boolean;
}

/** What the zones around each block say, once it is known how much of the page's prose they hold. */
export function zoneReasons(blocks: PageBlock[], weights: number[], confirmed: boolean[]): ZoneReasons {
  const shares = weighZones(blocks, weights, confirmed);
  const spread = spreadSigns(blocks);
  const judged = new Map<OpenZone, boolean>();
  let doubtful = false;
  const counts = (zone: OpenZone): boolean => {
    const known = judged.get(zone);
    if (known !== undefined) return known;
    const share = shares.get(zone.sign)!;
    const left = share <= zone.limit && !isConfirmed(zone);
    judged.set(zone, left);
    doubtful ||= nearLimit(share, zone.limit) || (left && couldBeConfirmed(zone));
    return left;
  };
  const reasons = blocks.map((block) => {
    if (block.hidden) return 'hidden';
    // in a box that comes back in every section only rows of links are a menu
    const prose = block.linkLetters <= block.letters / 2;
    return (
      block.zones.find((zone) => !(prose && zone.named && spread.has(zone.sign)) && counts(zone))?.reason ??
      null
    );
  });
  return { reasons, doubtful };
}

/** The share of the page's prose that the zones of each sign hold together. */
function weighZones(blocks: PageBlock[], weights: number[], confirmed: boolean[]): Map<string, number> {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { zones } of blocks)
    for (const zone of zones) zone.letters = zone.linkLetters = zone.readable = 0;
  blocks.forEach((block, index) => {
    total += weights[index]!;
    if (block.zones.length === 0) return;
    for (const sign of new Set(block.zones.map((zone) => zone.sign)))
      sums.set(sign, (sums.get(sign) ?? 0) + weights[index]!);
    for (const zone of block.zones) {
      zone.letters += block.letters;
      zone.linkLetters += block.linkLetters;
      if (confirmed[index]) zone.readable += block.letters;
    }
  });
  for (const [sign, sum] of sums) sums.set(sign, sum / (total || 1));
  return sums;
}

const PROSE_LETTERS = 300;

/** Readability kept it and it reads like prose: then its name means something else. */
function isConfirmed(zone: OpenZone): boolean {
  return couldBeConfirmed(zone) && zone.readable > PROSE_LETTERS && zone.readable > zone.letters * 0.6;
}

function couldBeConfirmed({ reason, letters, linkLetters }: OpenZone): boolean {
  return reason !== 'cookie-banner' && letters > PROSE_LETTERS && linkLetters < letters * 0.3;
}

/** Confirmed prose weighs double: whether that could carry a share across the limit. */
function nearLimit(share: number, limit: number): boolean {
  return share > limit / (2 - limit) && share <= (2 * limit) / (1 + limit);
}
