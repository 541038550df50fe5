import type { MarkerStyle } from './markers';

/** An open list while lines are read top to bottom. */
interface OpenList {
  indent: number;
  style: MarkerStyle;
  list: number;
}

/** Turns the indentation and markers of lines into lists and their nesting. */
export class ListLines {
  private open: OpenList[] = [];
  private lists = 0;

  /** The list that a line with this marker belongs to; opens and closes lists as needed. */
  item(indent: number, style: MarkerStyle): { list: number; depth: number } {
    while (this.open.length > 0 && this.open.at(-1)!.indent > indent + 1) this.open.pop();
    const level = this.open.findIndex((list) => list.style === style && Math.abs(list.indent - indent) <= 1);
    if (level >= 0) this.open.length = level + 1;
    else this.open.push({ indent, style, list: ++this.lists });
    return { list: this.open.at(-1)!.list, depth: this.open.length };
  }

  /** True where text at this indentation continues an open item instead of ending the lists. */
  continues(indent: number): boolean {
    return this.open.length > 0 && indent > 0 && indent >= this.open[0]!.indent;
  }

  close(): void {
    this.open = [];
  }
}
