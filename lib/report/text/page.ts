import { displayWidth } from './display-width';
import { pad, wrap } from './wrap';

/** How loud a piece of text is; the door that prints it turns that into colour, or into nothing. */
export type Tone = 'strong' | 'faint' | 'link' | 'plain';
export type Paint = (tone: Tone, text: string) => string;

export interface Cell {
  text: string;
  tone?: Tone;
  /** columns, the gap to the next cell not counted; the last cell takes what is left */
  width?: number;
}

const GAP = 2;

/** Lines of a fixed width, collected top to bottom. */
export class Page {
  private readonly lines: string[] = [];

  constructor(
    readonly width: number,
    private readonly paint: Paint,
  ) {}

  text(text: string, tone: Tone = 'plain', indent = 0): void {
    for (const line of wrap(text, this.width - indent))
      this.lines.push(' '.repeat(indent) + this.paint(tone, line));
  }

  /** Cells side by side, each wrapped within its own column. */
  row(cells: Cell[], indent = 0): void {
    const fixed = cells.reduce((sum, { width }) => sum + (width === undefined ? 0 : width + GAP), indent);
    const columns = cells.map(({ text, tone = 'plain', width = this.width - fixed }) => ({
      tone,
      width,
      lines: wrap(text, width),
    }));
    const height = Math.max(1, ...columns.map(({ lines }) => lines.length));
    for (let index = 0; index < height; index++) {
      const line = columns.map(({ tone, width, lines }) => {
        const text = lines[index] ?? '';
        const space = pad(text, width).slice(text.length);
        return (text && this.paint(tone, text)) + space;
      });
      this.lines.push(' '.repeat(indent) + line.join(' '.repeat(GAP)));
    }
  }

  heading(text: string, note = ''): void {
    this.gap(2);
    const besides = note !== '' && displayWidth(text) + GAP + displayWidth(note) <= this.width;
    this.lines.push(
      this.paint('strong', text) + (besides ? ' '.repeat(GAP) + this.paint('faint', note) : ''),
    );
    if (!besides) this.text(note, 'faint');
    this.lines.push(this.paint('faint', '─'.repeat(this.width)));
  }

  /** Leaves so many empty lines above what follows, those already there counted. */
  gap(lines = 1): void {
    if (this.lines.length === 0) return;
    for (let index = 1; index <= lines; index++) if (this.lines.at(-index) !== '') this.lines.push('');
  }

  toString(): string {
    return this.lines.map((line) => line.replace(/ +$/, '')).join('\n') + '\n';
  }
}
