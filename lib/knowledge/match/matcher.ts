import { parsePattern, type Element } from './pattern';
import type { Token } from './tokens';

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

interface Node<E> {
  next: Map<string, Node<E>[]>;
  gaps: { max: number; after: Node<E> }[];
  ends: End<E>[];
}

interface End<E> {
  entry: E;
  cancels: boolean;
  gapped: boolean;
}

const newNode = <E>(): Node<E> => ({ next: new Map(), gaps: [], ends: [] });

/**
 * One automaton for all entries: the text is walked once, however many lexicons there are. Only the root is
 * shared by patterns, so that a pattern costs the sum of its alternatives and not their product.
 */
export function createMatcher<E extends Entry>(entries: readonly E[]): Matcher<E> {
  const root = newNode<E>();
  for (const entry of entries) {
    for (const pattern of entry.patterns) insert(root, pattern, entry, false);
    for (const pattern of entry.except ?? []) insert(root, pattern, entry, true);
  }
  return { match: (tokens) => keepLongest(findAll(root, tokens)) };
}

function insert<E>(root: Node<E>, pattern: string, entry: E, cancels: boolean): void {
  const elements = parsePattern(pattern);
  const gapped = hasGap(elements);
  for (const node of extend([root], elements)) node.ends.push({ entry, cancels, gapped });
}

const hasGap = (elements: Element[]): boolean =>
  elements.some(
    (element) => element.kind === 'gap' || (element.kind === 'group' && element.options.some(hasGap)),
  );

/** Where one may stand after the elements, coming from any of `nodes`. */
function extend<E>(nodes: Node<E>[], elements: Element[]): Node<E>[] {
  return elements.reduce((current, element) => {
    const after = extendBy(current, element);
    return element.kind !== 'gap' && element.optional ? [...current, ...after] : after;
  }, nodes);
}

function extendBy<E>(nodes: Node<E>[], element: Element): Node<E>[] {
  if (element.kind === 'gap') {
    const after = newNode<E>();
    for (const node of nodes) node.gaps.push({ max: element.max, after });
    return [after];
  }
  const words = element.kind === 'word' ? element.forms : element.options.flatMap(oneWord);
  const longer = element.kind === 'word' ? [] : element.options.filter((option) => !oneWord(option).length);
  const after = longer.flatMap((option) => extend(nodes, option));
  if (words.length) after.push(step(nodes, words));
  return after;
}

/** The forms of an alternative that is one obligatory word; such alternatives share their next node. */
function oneWord(option: Element[]): string[] {
  const [only] = option;
  return option.length === 1 && only!.kind === 'word' && !only!.optional ? only!.forms : [];
}

function step<E>(nodes: Node<E>[], words: string[]): Node<E> {
  const after = newNode<E>();
  for (const node of nodes)
    for (const word of new Set(words)) {
      const known = node.next.get(word);
      if (known) known.push(after);
      else node.next.set(word, [after]);
    }
  return after;
}

type Found<E extends Entry> = Hit<E> & Pick<End<E>, 'cancels' | 'gapped'>;

function findAll<E extends Entry>(root: Node<E>, tokens: readonly Token[]): Found<E>[] {
  const found: Found<E>[] = [];
  for (let from = 0; from < tokens.length; from++) walk(root, from, from);
  return found;

  function walk(node: Node<E>, at: number, from: number): void {
    for (const end of node.ends)
      found.push({ ...end, start: tokens[from]!.start, end: tokens[at - 1]!.end, from, to: at });
    const token = tokens[at];
    if (!token || (at > from && token.before === 'stop')) return;
    for (const { max, after } of node.gaps) skip(after, max, at, from);
    if (at > from && token.before === 'mark') return;
    follow(node, at, from);
  }

  function follow(node: Node<E>, at: number, from: number): void {
    const token = tokens[at]!;
    for (const next of node.next.get(token.lower) ?? []) walk(next, at + 1, from);
    if (token.text === token.lower) return;
    for (const next of node.next.get(token.text) ?? []) walk(next, at + 1, from);
  }

  function skip(node: Node<E>, max: number, at: number, from: number): void {
    for (let to = at; to <= at + max && to < tokens.length; to++) {
      if (tokens[to]!.before === 'stop') return;
      follow(node, to, from);
    }
  }
}

/**
 * A phrase with a gap does not cover what stands in the gap; a phrase that takes back does. Where another entry
 * says the very words that one takes back, the other keeps them.
 */
function keepLongest<E extends Entry>(found: Found<E>[]): Hit<E>[] {
  const kept: Hit<E>[] = [];
  const byLexicon = new Map<string, Found<E>[]>();
  for (const hit of found) {
    const list = byLexicon.get(hit.entry.lexicon);
    if (list) list.push(hit);
    else byLexicon.set(hit.entry.lexicon, [hit]);
  }
  for (const list of byLexicon.values()) {
    list.sort((a, b) => a.from - b.from || b.to - a.to || Number(b.cancels) - Number(a.cancels));
    let cover: Found<E> | null = null;
    const seen = new Set<string>();
    const keyOf = ({ entry, from, to }: Found<E>): string => `${entry.id} ${from} ${to}`;
    const takenBack = new Set(list.filter((hit) => hit.cancels).map(keyOf));
    for (const hit of list) {
      const covered = cover !== null && hit.to <= cover.to;
      const same = covered && hit.from === cover!.from && hit.to === cover!.to;
      if (!covered && (hit.cancels || !hit.gapped)) cover = hit;
      const key = keyOf(hit);
      if (hit.cancels || (covered && !same) || takenBack.has(key) || seen.has(key)) continue;
      seen.add(key);
      kept.push({ entry: hit.entry, start: hit.start, end: hit.end, from: hit.from, to: hit.to });
    }
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}
