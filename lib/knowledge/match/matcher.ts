import { Automaton } from './automaton';
import { compilePatterns, type CompiledPatterns, type Patterns } from './compile';
import type { Pattern } from './number-reader';
import type { Token } from './tokens';
import { Walker } from './walker';

/** What a hit tells: the entry of a lexicon. */
export interface Entry {
  lexicon: string;
  id: string;
  props?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** An entry with what to look for. */
export interface PatternEntry extends Entry, Patterns {}

export interface Hit<E extends Entry = Entry> {
  entry: E;
  /** UTF-16 offsets into the text, end exclusive */
  start: number;
  end: number;
  /** indexes of tokens, end exclusive */
  from: number;
  to: number;
}

export interface Matcher<E extends Entry = Entry> {
  /**
   * Every hit in reading order, of all entries or of those that are wanted; of one lexicon's hits those that lie
   * within a longer one are left out.
   */
  match(tokens: readonly Token[], wanted?: (entry: E) => boolean): Hit<E>[];
}

interface Found {
  pattern: Pattern;
  from: number;
  to: number;
}

/** One automaton for all entries: the text is walked once, however many lexicons there are. */
export const createMatcher = <E extends PatternEntry>(entries: readonly E[]): Matcher<E> =>
  openMatcher(entries, compilePatterns(entries));

/** The same, of entries whose patterns were compiled before: `entries` are those, in their order. */
export function openMatcher<E extends Entry>(entries: readonly E[], compiled: CompiledPatterns): Matcher<E> {
  const walker = new Walker(new Automaton(compiled));
  return {
    match(tokens, wanted) {
      const found: Found[] = [];
      walker.walk(tokens, (pattern, from, to) => {
        if (!wanted || wanted(entries[pattern.entry]!)) found.push({ pattern, from, to });
      });
      if (found.length === 0) return [];
      found.sort((a, b) => a.from - b.from || b.to - a.to || a.pattern.order - b.pattern.order);
      return keepLongest(entries, tokens, found);
    },
  };
}

/** What a lexicon's hits so far cover, as token indexes. */
interface Cover {
  /** where the longest phrase ends */
  to: number;
  /** by entry id: where what it takes back ends */
  taken?: Map<string, number>;
}

/**
 * A phrase with a gap does not cover what stands in the gap; a phrase that takes back does. Where another entry
 * says the very words that one takes back, the other keeps them.
 */
function keepLongest<E extends Entry>(
  entries: readonly E[],
  tokens: readonly Token[],
  found: readonly Found[],
): Hit<E>[] {
  const kept: Hit<E>[] = [];
  const covers = new Map<string, Cover>();
  const coverOf = (lexicon: string): Cover => {
    let cover = covers.get(lexicon);
    if (!cover) covers.set(lexicon, (cover = { to: 0 }));
    return cover;
  };
  const entryOf = ({ entry }: Pattern): E => entries[entry]!;
  for (let at = 0, next = 0; at < found.length; at = next) {
    const { from, to } = found[at]!;
    while (next < found.length && found[next]!.from === from && found[next]!.to === to) next++;
    const open: Found[] = [];
    for (let i = at; i < next; i++)
      if (to > coverOf(entryOf(found[i]!.pattern).lexicon).to) open.push(found[i]!);
    for (const { pattern } of open) {
      if (!pattern.cancels) continue;
      const { lexicon, id } = entryOf(pattern);
      const cover = coverOf(lexicon);
      cover.taken ??= new Map();
      cover.taken.set(id, Math.max(to, cover.taken.get(id) ?? 0));
    }
    let last: E | undefined;
    for (const { pattern } of open) {
      const { cancels, gapped } = pattern;
      const entry = entryOf(pattern);
      const cover = coverOf(entry.lexicon);
      if (cancels || entry === last || to <= (cover.taken?.get(entry.id) ?? 0)) continue;
      last = entry;
      if (!gapped) cover.to = to;
      kept.push({ entry, start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to });
    }
  }
  return kept;
}
