import { parsePattern, type Element } from './pattern';

/** Where one stands within a pattern. */
export interface Node<E> {
  id: number;
  next: Map<string, Node<E>[]>;
  gaps: { max: number; after: Node<E> }[];
  ends: E[];
}

/**
 * All patterns as one automaton. Only the root is shared, so that a pattern costs the sum of its alternatives
 * and not their product.
 */
export class Automaton<E> {
  private made = 0;
  readonly root = this.newNode();
  /** every word that some pattern names */
  readonly words = new Set<string>();

  /** `endOf` makes what a match of the pattern yields; it is told whether the pattern has a gap. */
  insert(pattern: string, endOf: (gapped: boolean) => E): void {
    const elements = parsePattern(pattern);
    const end = endOf(hasGap(elements));
    for (const node of this.extend([this.root], elements)) node.ends.push(end);
  }

  /** Where one may stand after the elements, coming from any of `nodes`. */
  private extend(nodes: Node<E>[], elements: Element[]): Node<E>[] {
    return elements.reduce((current, element) => {
      const after = this.extendBy(current, element);
      return element.kind !== 'gap' && element.optional ? [...current, ...after] : after;
    }, nodes);
  }

  private extendBy(nodes: Node<E>[], element: Element): Node<E>[] {
    if (element.kind === 'gap') {
      const after = this.newNode();
      for (const node of nodes) node.gaps.push({ max: element.max, after });
      return [after];
    }
    const words = element.kind === 'word' ? element.forms : element.options.flatMap(oneWord);
    const longer = element.kind === 'word' ? [] : element.options.filter((option) => !oneWord(option).length);
    const after = longer.flatMap((option) => this.extend(nodes, option));
    if (words.length) after.push(this.step(nodes, words));
    return after;
  }

  private step(nodes: Node<E>[], words: string[]): Node<E> {
    const after = this.newNode();
    for (const word of new Set(words)) {
      this.words.add(word);
      for (const node of nodes) {
        const known = node.next.get(word);
        if (known) known.push(after);
        else node.next.set(word, [after]);
      }
    }
    return after;
  }

  private newNode(): Node<E> {
    return { id: this.made++, next: new Map(), gaps: [], ends: [] };
  }
}

const hasGap = (elements: Element[]): boolean =>
  elements.some(
    (element) => element.kind === 'gap' || (element.kind === 'group' && element.options.some(hasGap)),
  );

/** The forms of an alternative that is one obligatory word; such alternatives share their next node. */
function oneWord(option: Element[]): string[] {
  const [only] = option;
  return option.length === 1 && only!.kind === 'word' && !only!.optional ? only!.forms : [];
}
