import type { Analysis, Segment } from '../model';
import type { Change, Passages, RewordedPassage } from './model';
import { plain, plainWords } from './plain';

/** Least share of word pairs in common for two passages to be one that was reworded. */
const ALIKE = 0.5;
/** Passages shorter than this, in words, are too common to be followed. */
const SHORT = 4;
/** Candidates looked at for one passage; word pairs that stand in more passages than this lead nowhere. */
const MOST_CANDIDATES = 8;
const MOST_COMMON = 40;

/** Which passages stayed, which were reworded, which came and went, in time linear in the texts. */
export function passagesOf(before: Analysis, after: Analysis, changes: readonly Change[]): Passages {
  const left = new Map<string, number[]>();
  for (const segment of before.segments) push(left, plain(segment.text), segment.id);
  let same = 0;
  const news: Segment[] = [];
  for (const segment of after.segments) {
    const text = plain(segment.text);
    const twin = left.get(text)?.shift();
    if (twin !== undefined || text === '') same++;
    else news.push(segment);
  }
  const gone = [...left.values()].flat().map((id) => before.segments[id]!);
  const reworded = pairs(
    gone.filter((segment) => plain(segment.text) !== ''),
    news,
  );
  const paired = {
    before: new Set(reworded.map((p) => p.before)),
    after: new Set(reworded.map((p) => p.after)),
  };
  const changing = new Set(changes.flatMap((change) => change.after?.evidence.map((e) => e.segment) ?? []));
  return {
    same,
    reworded: reworded.sort((a, b) => a.after - b.after),
    added: news.map(({ id }) => id).filter((id) => !paired.after.has(id)),
    removed: gone
      .map(({ id }) => id)
      .filter((id) => !paired.before.has(id))
      .sort((a, b) => a - b),
    changing: news.filter(({ id }) => changing.has(id)).length,
  };
}

/** The most alike first; each passage is paired once. */
function pairs(gone: Segment[], news: Segment[]): RewordedPassage[] {
  const index = new Map<string, number[]>();
  const bags = gone.map((segment) => pairsOfWords(segment.text));
  bags.forEach((bag, at) => bag.forEach((pair) => push(index, pair, at)));
  const found = news.flatMap((segment) => {
    const bag = pairsOfWords(segment.text);
    return candidates(bag, index)
      .map((at) => ({ before: gone[at]!.id, after: segment.id, alike: dice(bag, bags[at]!) }))
      .filter(({ alike }) => alike >= ALIKE);
  });
  const taken = new Set<string>();
  return found
    .sort((a, b) => b.alike - a.alike || a.after - b.after)
    .filter(({ before, after }) => {
      if (taken.has(`b${before}`) || taken.has(`a${after}`)) return false;
      taken.add(`b${before}`).add(`a${after}`);
      return true;
    })
    .map(({ before, after }) => ({ before, after }));
}

function candidates(bag: Set<string>, index: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const pair of bag) {
    const places = index.get(pair) ?? [];
    if (places.length > MOST_COMMON) continue;
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([at]) => at);
}

function pairsOfWords(text: string): Set<string> {
  const words = plainWords(text);
  if (words.length < SHORT) return new Set();
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function dice(a: Set<string>, b: Set<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / Math.max(1, a.size + b.size);
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
