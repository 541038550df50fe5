import type { Block } from '../model/document';

interface OpenHeading {
  level: number;
  id: number;
  text: string;
}

/** The headings that a block stands under, outermost first. */
export class HeadingStack {
  private open: OpenHeading[] = [];

  above(block: Block): OpenHeading[] {
    return block.kind === 'heading'
      ? this.open.filter((heading) => heading.level < block.level)
      : [...this.open];
  }

  push(level: number, id: number, text: string): void {
    this.open = this.open.filter((heading) => heading.level < level);
    this.open.push({ level, id, text });
  }
}
