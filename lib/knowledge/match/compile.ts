import { chainsOf } from './chains';
import { parsePattern, type Element } from './pattern';

/** What is looked for: patterns that claim, and phrases that take back what a shorter match within them would claim. */
export interface Patterns {
  patterns: readonly string[];
  except?: readonly string[];
}

/**
 * The pieces of all patterns as one automaton, written down as numbers in the order in which they come:
 *
 *   entry     how many patterns, how many exceptions; then each of them
 *   pattern   how many chains; then each
 *   chain     how many gaps, the gaps; then its pieces, one more than gaps
 *   piece     how many new nodes, each of them; how many nodes end it, each as its distance from the last node made
 *   node      its set of words, or 0 and the set: how many words, each a number, or 0 for the next word not yet said;
 *             then how many nodes lead here, each as its distance, 0 for the root
 *
 * A gap is no part of the automaton: what stands between pieces is seen to where a text is walked. Only the root is
 * shared, so that a piece costs the sum of its alternatives and not their product.
 */
export interface CompiledPatterns {
  /** in the order in which they are first said, parted by spaces */
  words: string;
  numbers: ArrayLike<number>;
}

export function compilePatterns(entries: readonly Patterns[]): CompiledPatterns {
  const compiler = new Compiler();
  for (const { patterns, except = [] } of entries) {
    compiler.numbers.push(patterns.length, except.length);
    for (const pattern of patterns) compiler.add(pattern);
    for (const pattern of except) compiler.add(pattern);
  }
  return compiler;
}

const ROOT = 0;

class Compiler implements CompiledPatterns {
  readonly numbers: number[] = [];
  private readonly wordNumbers = new Map<string, number>();
  private readonly sets = new Map<string, number>();
  private readonly setsOf = new Map<readonly string[], string>();
  private made = 0;
  /** what stands in `numbers` of the nodes of the piece at hand, once it is whole */
  private nodes: number[] = [];

  get words(): string {
    return [...this.wordNumbers.keys()].join(' ');
  }

  add(pattern: string): void {
    const chains = chainsOf(parsePattern(pattern));
    this.numbers.push(chains.length);
    for (const { pieces, gaps } of chains) {
      this.numbers.push(gaps.length, ...gaps);
      for (const piece of pieces) this.piece(piece);
    }
  }

  private piece(elements: Element[]): void {
    const before = this.made;
    this.nodes = [];
    const ends = distinct(this.extend([ROOT], elements)).filter((node) => node !== ROOT);
    this.numbers.push(this.made - before);
    for (const number of this.nodes) this.numbers.push(number);
    this.numbers.push(ends.length, ...ends.map((node) => this.made - node));
  }

  /** Where one may stand after the elements, coming from any of `nodes`. */
  private extend(nodes: number[], elements: Element[]): number[] {
    return elements.reduce((current, element) => {
      const after = this.extendBy(current, element);
      return element.kind !== 'gap' && element.optional ? [...current, ...after] : after;
    }, nodes);
  }

  private extendBy(nodes: number[], element: Element): number[] {
    if (element.kind === 'gap') return nodes;
    if (element.kind === 'word') return [this.step(nodes, element.forms)];
    const words: string[] = [];
    const after: number[] = [];
    for (const option of element.options) {
      const forms = oneWord(option);
      if (forms) words.push(...forms);
      else after.push(...this.extend(nodes, option));
    }
    if (words.length > 0) after.push(this.step(nodes, words));
    return after;
  }

  /** A new node, which any of the words leads to. */
  private step(from: number[], words: readonly string[]): number {
    const to = ++this.made;
    this.set(words);
    const nodes = distinct(from);
    this.nodes.push(nodes.length, ...nodes.map((node) => (node === ROOT ? 0 : to - node)));
    return to;
  }

  private set(words: readonly string[]): void {
    // lexicons say the same words again and again
    let key = this.setsOf.get(words);
    if (key === undefined) this.setsOf.set(words, (key = words.join(' ')));
    const known = this.sets.get(key);
    if (known) return void this.nodes.push(known);
    this.sets.set(key, this.sets.size + 1);
    this.nodes.push(0, words.length, ...words.map((word) => this.word(word)));
  }

  private word(word: string): number {
    const known = this.wordNumbers.get(word);
    if (known) return known;
    this.wordNumbers.set(word, this.wordNumbers.size + 1);
    return 0;
  }
}

const distinct = (nodes: number[]): number[] => (nodes.length > 1 ? [...new Set(nodes)] : nodes);

/** The forms of an alternative that is one obligatory word, else null; such alternatives share their next node. */
function oneWord(option: Element[]): readonly string[] | null {
  const [only] = option;
  return option.length === 1 && only!.kind === 'word' && !only!.optional ? only!.forms : null;
}
