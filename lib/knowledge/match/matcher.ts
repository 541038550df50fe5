import { Automaton } from './automaton';
import type { Token } from './tokens';
import { Walker } from './walker';

/** Something to look for: what a lexicon entry says of its patterns. */
export interface Entry {
  lexicon: string;
  id: string;
  patterns: readonly string[];
  /** phrases that take back what a shorter match within them would claim */
  except?: readonly string[];
  props?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

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
  /** every hit in reading order; of one lexicon's hits those that lie within a longer one are left out */
  match(tokens: readonly Token[]): Hit<E>[];
}

/** A pattern of an entry. */
interface End<E> {
  entry: E;
  cancels: boolean;
  gapped: boolean;
  /** its place among all patterns */
  order: number;
}

interface Found<E> {
  end: End<E>;
  from: number;
  to: number;
}

/** One automaton for all entries: the text is walked once, however many lexicons there are. */
export function createMatcher<E extends Entry>(entries: readonly E[]): Matcher<E> {
  const automaton = new Automaton<End<E>>();
  let order = 0;
  const insert = (entry: E, patterns: readonly string[], cancels: boolean): void => {
    for (const pattern of patterns)
      automaton.insert(pattern, (gapped) => ({ entry, cancels, gapped, order: order++ }));
  };
  for (const entry of entries) {
    insert(entry, entry.patterns, false);
    insert(entry, entry.except ?? [], true);
  }
  const walker = new Walker(automaton);
  return {
    match(tokens) {
      const found: Found<E>[] = [];
      walker.walk(tokens, (end, from, to) => found.push({ end, from, to }));
      if (found.length === 0) return [];
      found.sort((a, b) => a.from - b.from || b.to - a.to || a.end.order - b.end.order);
      return keepLongest(tokens, found);
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
function keepLongest<E extends Entry>(tokens: readonly Token[], found: Found<E>[]): Hit<E>[] {
  const kept: Hit<E>[] = [];
  const covers = new Map<string, Cover>();
  const coverOf = (lexicon: string): Cover => {
    let cover = covers.get(lexicon);
    if (!cover) covers.set(lexicon, (cover = { to: 0 }));
    return cover;
  };
  for (let at = 0, next = 0; at < found.length; at = next) {
    const { from, to } = found[at]!;
    while (next < found.length && found[next]!.from === from && found[next]!.to === to) next++;
    const open: Found<E>[] = [];
    for (let i = at; i < next; i++) if (to > coverOf(found[i]!.end.entry.lexicon).to) open.push(found[i]!);
    for (const { end } of open) {
      if (!end.cancels) continue;
      const cover = coverOf(end.entry.lexicon);
      cover.taken ??= new Map();
      cover.taken.set(end.entry.id, Math.max(to, cover.taken.get(end.entry.id) ?? 0));
    }
    let last: E | undefined;
    for (const { end } of open) {
      const { entry, cancels, gapped } = end;
      const cover = coverOf(entry.lexicon);
      if (cancels || entry === last || to <= (cover.taken?.get(entry.id) ?? 0)) continue;
      last = entry;
      if (!gapped) cover.to = to;
      kept.push({ entry, start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to });
    }
  }
  return kept;
}
