import { textOf } from './draft';
import type { PageBlock } from './page-block';

/** Advertisements repeat themselves; what comes back this often, with other words each time, is how sections are built. */
const OFTEN = 4;
const PROSE = 80;

/** The signs of zones that come back again and again between paragraphs of the text: parts of it, whatever their name. */
export function spreadSigns(blocks: PageBlock[]): Set<string> {
  const paragraphs = [0];
  for (const block of blocks) paragraphs.push(paragraphs.at(-1)! + (isProse(block) ? 1 : 0));
  const last = new Map<string, number>();
  const texts = new Map<string, Set<string>>();
  blocks.forEach((block, index) => {
    if (block.hidden || block.linkLetters > block.letters / 2) return;
    for (const sign of new Set(block.zones.filter((zone) => zone.named).map((zone) => zone.sign))) {
      const before = last.get(sign);
      // only where text of the page stands between them
      if (before === undefined || paragraphs[index]! > paragraphs[before + 1]!)
        texts.set(sign, (texts.get(sign) ?? new Set()).add(textOf(block.draft)));
      last.set(sign, index);
    }
  });
  return new Set([...texts].filter(([, different]) => different.size >= OFTEN).map(([sign]) => sign));
}

function isProse({ letters, linkLetters, hidden }: PageBlock): boolean {
  return !hidden && letters >= PROSE && linkLetters < letters / 2;
}
