import { chainsOf } from './chains';
import { parsePattern, type Element } from './pattern';

/** Where one stands within the pieces of patterns. */
export interface Node<E> {
  id: number;
  /** null where no piece goes on */
  steps: Step<E>[] | null;
  /** null where no piece is whole */
  ends: PieceEnd<E>[] | null;
}

/** Any of the words, as their numbers, leads there. */
interface Step<E> {
  words: readonly number[];
  to: Node<E>;
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
  private readonly numbersOf = new Map<readonly string[], readonly number[]>();
  /** the root's steps by word: it has thousands, any other node a few */
  private readonly begins = new Map<number, Node<E>[]>();
  readonly root = this.newNode();
  /** by the number of a word with capitals: that of the word in small letters */
  private readonly small = new Map<number, number>();

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

  /** The nodes where a word leads; what a pattern says in small letters holds of the word with capitals too. */
  after(nodes: readonly Node<E>[], word: number): Node<E>[] {
    const small = this.small.get(word) ?? word;
    const found: Node<E>[] = [];
    for (const node of nodes) {
      if (node === this.root) {
        found.push(...(this.begins.get(word) ?? []));
        if (small !== word) found.push(...(this.begins.get(small) ?? []));
      }
      for (const { words, to } of node.steps ?? [])
        if (words.includes(word) || (small !== word && words.includes(small))) found.push(to);
    }
    return found;
  }

  private insertPiece(piece: Element[], end: PieceEnd<E>): void {
    for (const node of this.extend([this.root], piece)) if (node !== this.root) (node.ends ??= []).push(end);
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
    if (element.kind === 'word') return [this.step(nodes, this.known(element.forms))];
    const words: number[] = [];
    const after: Node<E>[] = [];
    for (const option of element.options) {
      const forms = oneWord(option);
      if (forms) words.push(...this.known(forms));
      else after.push(...this.extend(nodes, option));
    }
    if (words.length > 0) after.push(this.step(nodes, words));
    return after;
  }

  private step(nodes: Node<E>[], words: readonly number[]): Node<E> {
    const to = this.newNode();
    for (const node of nodes) {
      if (node === this.root) for (const word of words) this.begin(word, to);
      else (node.steps ??= []).push({ words, to });
    }
    return to;
  }

  private begin(word: number, to: Node<E>): void {
    const begun = this.begins.get(word);
    if (begun) begun.push(to);
    else this.begins.set(word, [to]);
  }

  /** The numbers of a word's forms: lexicons say the same words again and again. */
  private known(forms: readonly string[]): readonly number[] {
    let numbers = this.numbersOf.get(forms);
    if (!numbers) this.numbersOf.set(forms, (numbers = forms.map((form) => this.numbered(form))));
    return numbers;
  }

  private numbered(word: string): number {
    const known = this.numbers.get(word);
    if (known) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    const small = word.toLowerCase();
    if (small !== word) this.small.set(number, this.numbered(small));
    return number;
  }

  private newNode(): Node<E> {
    return { id: this.made++, steps: null, ends: null };
  }
}

/** The forms of an alternative that is one obligatory word, else null; such alternatives share their next node. */
function oneWord(option: Element[]): readonly string[] | null {
  const [only] = option;
  return option.length === 1 && only!.kind === 'word' && !only!.optional ? only!.forms : null;
}
