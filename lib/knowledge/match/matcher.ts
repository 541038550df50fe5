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

interface End<E> {
  entry: E;
  cancels: boolean;
  gapped: boolean;
}

/** One automaton for all entries: the text is walked once, however many lexicons there are. */
export function createMatcher<E extends Entry>(entries: readonly E[]): Matcher<E> {
  const automaton = new Automaton<End<E>>();
  for (const entry of entries) {
    for (const pattern of entry.patterns)
      automaton.insert(pattern, (gapped) => ({ entry, cancels: false, gapped }));
    for (const pattern of entry.except ?? [])
      automaton.insert(pattern, (gapped) => ({ entry, cancels: true, gapped }));
  }
  const walker = new Walker(automaton);
  return { match: (tokens) => keepLongest(tokens, findAll(walker, tokens)) };
}

interface Found<E> {
  end: End<E>;
  from: number;
  to: number;
}

function findAll<E extends Entry>(walker: Walker<End<E>>, tokens: readonly Token[]): Map<string, Found<E>[]> {
  const byLexicon = new Map<string, Found<E>[]>();
  walker.walk(tokens, (end, from, to) => {
    const list = byLexicon.get(end.entry.lexicon);
    if (list) list.push({ end, from, to });
    else byLexicon.set(end.entry.lexicon, [{ end, from, to }]);
  });
  return byLexicon;
}

/**
 * A phrase with a gap does not cover what stands in the gap; a phrase that takes back does. Where another entry
 * says the very words that one takes back, the other keeps them.
 */
function keepLongest<E extends Entry>(
  tokens: readonly Token[],
  byLexicon: Map<string, Found<E>[]>,
): Hit<E>[] {
  const kept: Hit<E>[] = [];
  for (const list of byLexicon.values()) {
    list.sort((a, b) => a.from - b.from || b.to - a.to);
    /** by entry id: where what it takes back ends */
    const takenTo = new Map<string, number>();
    let covered = 0;
    for (let at = 0, next = 0; at < list.length; at = next) {
      const { from, to } = list[at]!;
      while (next < list.length && list[next]!.from === from && list[next]!.to === to) next++;
      if (to <= covered) continue;
      const same = list.slice(at, next).map(({ end }) => end);
      for (const { entry, cancels } of same)
        if (cancels) takenTo.set(entry.id, Math.max(to, takenTo.get(entry.id) ?? 0));
      const done = new Set<E>();
      for (const { entry, cancels, gapped } of same) {
        if (cancels || done.has(entry) || to <= (takenTo.get(entry.id) ?? 0)) continue;
        done.add(entry);
        if (!gapped) covered = to;
        kept.push({ entry, start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to });
      }
    }
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}
