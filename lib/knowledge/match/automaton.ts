import { chainsOf } from './chains';
import { parsePattern, type Element } from './pattern';

/** Where one stands within the pieces of patterns. */
export interface Node<E> {
  id: number;
  /** by word, as its number */
  next: Map<number, Node<E>[]>;
  ends: PieceEnd<E>[];
}

/** A piece that is whole: of which chain, and its place in it. */
export interface PieceEnd<E> {
  chain: NumberedChain<E>;
  place: number;
}

/** A pattern's pieces and gaps (chains.ts); the pieces are known by number, `first` and those after it. */
export interface NumberedChain<E> {
  first: number;
  gaps: number[];
  end: E;
}

/**
 * The pieces of all patterns as one automaton. A gap is no part of it: what stands between pieces is seen to where
 * a text is walked. Only the root is shared, so that a piece costs the sum of its alternatives and not their product.
 */
export class Automaton<E> {
  private made = 0;
  private pieces = 0;
  private readonly numbers = new Map<string, number>();
  readonly root = this.newNode();
  /** by a word's number in small letters: the forms with capitals that some pattern names */
  readonly capitals = new Map<number, number[]>();

  /** `endOf` makes what a match of the pattern yields; it is told whether the pattern has a gap. */
  insert(pattern: string, endOf: (gapped: boolean) => E): void {
    const chains = chainsOf(parsePattern(pattern));
    const end = endOf(chains.some(({ gaps }) => gaps.length > 0));
    for (const { pieces, gaps } of chains) {
      const chain = { first: this.pieces, gaps, end };
      this.pieces += pieces.length;
      pieces.forEach((piece, place) => this.insertPiece(piece, { chain, place }));
    }
  }

  /** A word's number; 0 for one that no pattern names. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  private insertPiece(piece: Element[], end: PieceEnd<E>): void {
    for (const node of this.extend([this.root], piece)) if (node !== this.root) node.ends.push(end);
  }

  /** Where one may stand after the elements, coming from any of `nodes`. */
  private extend(nodes: Node<E>[], elements: Element[]): Node<E>[] {
    return elements.reduce((current, element) => {
      const after = this.extendBy(current, element);
      return element.kind !== 'gap' && element.optional ? [...current, ...after] : after;
    }, nodes);
  }

  private extendBy(nodes: Node<E>[], element: Element): Node<E>[] {
    if (element.kind === 'gap') return nodes;
    const words = element.kind === 'word' ? element.forms : element.options.flatMap(oneWord);
    const longer = element.kind === 'word' ? [] : element.options.filter((option) => !oneWord(option).length);
    const after = longer.flatMap((option) => this.extend(nodes, option));
    if (words.length) after.push(this.step(nodes, words));
    return after;
  }

  private step(nodes: Node<E>[], words: string[]): Node<E> {
    const after = this.newNode();
    for (const word of new Set(words)) {
      const number = this.numbered(word);
      for (const node of nodes) {
        const known = node.next.get(number);
        if (known) known.push(after);
        else node.next.set(number, [after]);
      }
    }
    return after;
  }

  private numbered(word: string): number {
    const known = this.numbers.get(word);
    if (known) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    const small = word.toLowerCase();
    if (small !== word) this.addCapitals(this.numbered(small), number);
    return number;
  }

  private addCapitals(small: number, number: number): void {
    const known = this.capitals.get(small);
    if (known) known.push(number);
    else this.capitals.set(small, [number]);
  }

  private newNode(): Node<E> {
    return { id: this.made++, next: new Map(), ends: [] };
  }
}

/** The forms of an alternative that is one obligatory word; such alternatives share their next node. */
function oneWord(option: Element[]): string[] {
  const [only] = option;
  return option.length === 1 && only!.kind === 'word' && !only!.optional ? only!.forms : [];
}
