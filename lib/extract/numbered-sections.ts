import type { Draft } from './draft';
import { markerOf } from './markers';

type Item = Extract<Draft, { kind: 'list-item' }>;

/**
 * Ordered lists whose items are sections, a short title with the section's paragraphs below it: their titles become
 * headings, with the numbers that the text refers to ("as section 3 says"). Numbers of other lists say nothing.
 */
export function numberedSections(blocks: Draft[]): Draft[] {
  const sections = new Map<number, number>();
  for (const items of sequencesOf(blocks)) {
    if (!areSections(blocks, items)) continue;
    const level = levelAbove(blocks, items[0]!) + 1;
    for (const at of items) sections.set((blocks[at] as Item).list, level);
  }
  let within = false;
  return blocks.map((block): Draft => {
    if (block.kind === 'heading') within = false;
    if (block.kind !== 'list-item') return block;
    const { ordinal, ...item } = block;
    if (block.depth === 1) within = sections.has(block.list);
    const level = sections.get(block.list);
    if (level && ordinal) return sectionOf(item, ordinal, level);
    // what was a list within an item is one below its heading
    return within ? { ...item, depth: Math.max(1, block.depth - 1) } : item;
  });
}

const FEWEST = 3;
/** sequences that may begin and end between two sections */
const FARTHEST = 40;
const LONGEST_TITLE = 90;

/** Places of the items that count on, 1, 2, 3; a list may be cut into several by the paragraphs between. */
function sequencesOf(blocks: Draft[]): number[][] {
  const sequences: { last: number; items: number[] }[] = [];
  const ofList = new Map<number, { last: number; items: number[] }>();
  blocks.forEach((block, at) => {
    if (!isNumbered(block) || block.depth > 1) return;
    const { list, ordinal = 0 } = block;
    const before = sequences.slice(-FARTHEST).findLast(({ last }) => last === ordinal - 1);
    const sequence = ofList.get(list) ?? (ordinal > 1 ? before : undefined) ?? { last: 0, items: [] };
    if (sequence.items.length === 0) sequences.push(sequence);
    ofList.set(list, sequence);
    sequence.items.push(at);
    sequence.last = ordinal;
  });
  return sequences.map(({ items }) => items);
}

function isNumbered(block: Draft): block is Item {
  return block.kind === 'list-item' && block.ordinal !== undefined;
}

function areSections(blocks: Draft[], items: number[]): boolean {
  const titled = items.filter((at) => isTitle(blocks[at] as Item));
  if (titled.length < FEWEST || titled.length < items.length * 0.6) return false;
  const ends = new Map(items.map((at, index) => [at, items[index + 1] ?? at + 3]));
  const headed = titled.filter((at) =>
    blocks.slice(at + 1, ends.get(at)).some(({ kind }) => kind === 'paragraph'),
  );
  return headed.length >= titled.length / 2;
}

function isTitle({ text }: Item): boolean {
  return text.length <= LONGEST_TITLE && /^[\p{Lu}\p{Lo}\p{N}“"']/u.test(text) && !/[.;,:!]$/.test(text);
}

function levelAbove(blocks: Draft[], at: number): number {
  for (let place = at - 1; place >= 0; place--) {
    const block = blocks[place]!;
    if (block.kind === 'heading') return Math.min(5, block.level);
  }
  return 1;
}

function sectionOf(item: Item, ordinal: number, level: number): Draft {
  const number = markerOf(item.text) ? '' : `${ordinal}. `;
  const text = number + item.text;
  const links = item.links.map((link) => ({
    ...link,
    start: link.start + number.length,
    end: link.end + number.length,
  }));
  if (isTitle(item)) return { kind: 'heading', level, text, links };
  const leadPhrase = item.leadPhrase ? item.leadPhrase + number.length : 0;
  return { kind: 'paragraph', text, links, leadPhrase };
}
