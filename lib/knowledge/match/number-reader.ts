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
export interface NumberedChain {
  first: number;
  gaps: readonly number[];
  pattern: Pattern;
}

/** Reads the numbers of compiled patterns from first to last; compile.ts says what stands where. */
export class NumberReader {
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
  readonly chainOf: NumberedChain[] = [];
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

  private piece(chain: NumberedChain): void {
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
