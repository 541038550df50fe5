import type { PageFacts } from './facts';

const MOST_TEXT = 300_000;
const MOST_BLOCK = 4_000;
const MOST_HEADINGS = 60;
const HEADING = /^h[1-3]$/;

/** The page's text in blocks. */
export class Blocks {
  private readonly blocks: string[] = [];
  private readonly headings: string[] = [];
  private current = '';
  private heading = false;
  private last = '';
  private size = 0;

  element(name: string): void {
    if (HEADING.test(name)) this.heading = true;
  }

  text(text: string, furniture: boolean): void {
    // the text of furniture is kept for headings and labels alone
    const room = this.size < MOST_TEXT || furniture ? MOST_BLOCK - this.current.length : 0;
    if (room > 0) this.current += text.slice(0, room);
  }

  /** Ends the block in hand and returns its text. */
  end(furniture: boolean): string {
    const text = this.current.replace(/\s+/g, ' ').trim();
    this.current = '';
    const isHeading = this.heading;
    if (text) this.heading = false;
    if (!text) return '';
    this.last = text;
    if (isHeading && this.headings.length < MOST_HEADINGS) this.headings.push(text.slice(0, 300));
    if (!furniture) {
      this.blocks.push(text);
      this.size += text.length;
    }
    return text;
  }

  /** What stands before the element in hand: the block's beginning, else the block before. */
  lastText(): string {
    return this.current.replace(/\s+/g, ' ').trim() || this.last;
  }

  facts(): Pick<PageFacts, 'headings' | 'blocks' | 'words'> {
    const words = this.blocks.reduce((sum, block) => sum + wordsIn(block), 0);
    return { headings: this.headings, blocks: this.blocks, words };
  }
}

/** Words, and for scripts that set no spaces two letters for one. */
function wordsIn(block: string): number {
  const unspaced = block.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return unspaced / 2 + block.split(' ').length - (unspaced > 0 ? 1 : 0);
}
