import type { CompiledPatterns } from './compile';
import { listsOf, type Lists } from './lists';

/** A pattern, or an exception: which of all, and what it is to its entry. */
export interface Pattern {
  /** its place among all patterns and exceptions */
  order: number;
  /** the place of its entry among all entries */
  entry: number;
  /** takes back what it matches */
  cancels: boolean;
  gapped: boolean;
}

/** One way to read a pattern: pieces and the gaps between them; pieces are known by number, `first` and those after it. */
export interface Chain {
  first: number;
  gaps: readonly number[];
  pattern: Pattern;
}

/** Compiled patterns (compile.ts) as they are walked: where a word leads from a node, and what is whole there. */
export class Automaton {
  static readonly root = 0;
  private readonly numbers: ReadonlyMap<string, number>;
  /** by the number of a word with capitals: that of the word in small letters, where a pattern says it */
  private readonly small: ReadonlyMap<number, number>;
  /** by set: its words */
  private readonly sets: Lists;
  /** by node: the set of words that lead to it */
  private readonly setOf: readonly number[];
  /** by word: the nodes where it leads from the root, which goes on to thousands where another node goes on to a few */
  private readonly begins: Lists;
  /** by node but the root: the nodes that go on from it */
  private readonly next: Lists;
  /** by node: the pieces that are whole there */
  private readonly ends: Lists;
  /** by piece */
  private readonly chainOf: readonly Chain[];

  constructor({ words, numbers }: CompiledPatterns) {
    const all = words.split(' ');
    this.numbers = new Map(all.map((word, at) => [word, at + 1]));
    this.small = smallLetters(all, this.numbers);
    const read = new Read(numbers);
    const nodes = read.setOf.length;
    this.sets = listsOf(read.sets + 1, read.setKeys, read.setWords);
    this.setOf = read.setOf;
    this.begins = this.beginsOf(all.length, read.begun);
    this.next = listsOf(nodes, read.from, read.to);
    this.ends = listsOf(nodes, read.endNodes, read.endPieces);
    this.chainOf = read.chainOf;
  }

  /** A word's number; 0 for one that no pattern says. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** The nodes where a word leads; what a pattern says in small letters holds of the word with capitals too. */
  after(nodes: ArrayLike<number>, word: number): number[] {
    const small = this.small.get(word) ?? word;
    const found: number[] = [];
    const { at, values } = this.next;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      if (node === Automaton.root) {
        this.addBegun(word, found);
        if (small !== word) this.addBegun(small, found);
      }
      for (let step = at[node]!; step < at[node + 1]!; step++)
        if (this.leadsTo(values[step]!, word, small)) found.push(values[step]!);
    }
    return found;
  }

  /** Tells of the pieces that are whole at a node: the chain of each, and its number. */
  endsAt(node: number, tell: (chain: Chain, piece: number) => void): void {
    const { at, values } = this.ends;
    for (let i = at[node]!; i < at[node + 1]!; i++) tell(this.chainOf[values[i]!]!, values[i]!);
  }

  private leadsTo(node: number, word: number, small: number): boolean {
    const set = this.setOf[node]!;
    const { at, values } = this.sets;
    for (let i = at[set]!; i < at[set + 1]!; i++) if (values[i] === word || values[i] === small) return true;
    return false;
  }

  private addBegun(word: number, found: number[]): void {
    const { at, values } = this.begins;
    for (let i = at[word]!; i < at[word + 1]!; i++) found.push(values[i]!);
  }

  private beginsOf(words: number, begun: readonly number[]): Lists {
    const keys: number[] = [];
    const nodes: number[] = [];
    const { at, values } = this.sets;
    for (const node of begun) {
      const set = this.setOf[node]!;
      for (let i = at[set]!; i < at[set + 1]!; i++) {
        keys.push(values[i]!);
        nodes.push(node);
      }
    }
    return listsOf(words + 1, keys, nodes);
  }
}

function smallLetters(words: string[], numbers: ReadonlyMap<string, number>): Map<number, number> {
  const small = new Map<number, number>();
  words.forEach((word, at) => {
    const lower = word.toLowerCase();
    const number = lower === word ? undefined : numbers.get(lower);
    if (number) small.set(at + 1, number);
  });
  return small;
}

/** Reads the numbers of compiled patterns from first to last; compile.ts says what stands where. */
class Read {
  sets = 0;
  readonly setKeys: number[] = [];
  readonly setWords: number[] = [];
  /** by node; the root has none */
  readonly setOf: number[] = [0];
  /** nodes to which steps lead from the root */
  readonly begun: number[] = [];
  /** other steps */
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly endNodes: number[] = [];
  readonly endPieces: number[] = [];
  readonly chainOf: Chain[] = [];
  private at = 0;
  private words = 0;
  private patterns = 0;

  constructor(private readonly numbers: ArrayLike<number>) {
    for (let entry = 0; this.at < numbers.length; entry++) {
      const claiming = this.number();
      const all = claiming + this.number();
      for (let place = 0; place < all; place++) this.pattern(entry, place >= claiming);
    }
  }

  private number(): number {
    return this.numbers[this.at++]!;
  }

  private pattern(entry: number, cancels: boolean): void {
    const pattern = { order: this.patterns++, entry, cancels, gapped: false };
    for (let chains = this.number(); chains > 0; chains--) {
      const gaps: number[] = [];
      for (let left = this.number(); left > 0; left--) gaps.push(this.number());
      pattern.gapped ||= gaps.length > 0;
      const chain = { first: this.chainOf.length, gaps, pattern };
      for (let pieces = 0; pieces <= gaps.length; pieces++) this.piece(chain);
    }
  }

  private piece(chain: Chain): void {
    const piece = this.chainOf.push(chain) - 1;
    for (let nodes = this.number(); nodes > 0; nodes--) this.node();
    const last = this.setOf.length - 1;
    for (let ends = this.number(); ends > 0; ends--) {
      this.endNodes.push(last - this.number());
      this.endPieces.push(piece);
    }
  }

  private node(): void {
    const node = this.setOf.push(this.number() || this.newSet()) - 1;
    for (let steps = this.number(); steps > 0; steps--) {
      const back = this.number();
      if (back === 0) this.begun.push(node);
      else {
        this.from.push(node - back);
        this.to.push(node);
      }
    }
  }

  private newSet(): number {
    const set = ++this.sets;
    for (let words = this.number(); words > 0; words--) {
      this.setKeys.push(set);
      this.setWords.push(this.number() || ++this.words);
    }
    return set;
  }
}
