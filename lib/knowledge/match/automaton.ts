import type { CompiledPatterns } from './compile';
import { NumberReader, type NumberedChain } from './number-reader';
import { listsOf, type Lists } from './lists';

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
  private readonly chainOf: readonly NumberedChain[];

  constructor({ words, numbers }: CompiledPatterns) {
    const all = words.split(' ');
    this.numbers = new Map(all.map((word, at) => [word, at + 1]));
    this.small = smallLetters(all, this.numbers);
    const read = new NumberReader(numbers);
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
  endsAt(node: number, tell: (chain: NumberedChain, piece: number) => void): void {
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
