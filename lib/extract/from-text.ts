import type { Document, DocumentWarning } from '../model/document';
import type { Draft } from './draft';
import { headingLines } from './heading-lines';
import { ListLines } from './list-lines';
import { markerOf, silentLength } from './markers';
import { richText } from './rich-text';
import { textLines } from './text-lines';

export interface TextSource {
  source: string;
  url?: string | null;
  retrievedAt?: string | null;
  title?: string | null;
}

const LONGEST = 10_000_000;

/** Reads plain text: headings, lists and paragraphs by their shape. Tables that were run together stay paragraphs. */
export function fromText(
  input: string,
  { source, url = null, retrievedAt = null, title = null }: TextSource,
): Document {
  const lines = textLines(input.slice(0, LONGEST));
  const headings = headingLines(lines);
  const lists = new ListLines();
  const blocks: Draft[] = [];
  lines.forEach((line, index) => {
    const level = headings.get(index);
    if (level) {
      lists.close();
      const { text, links } = richText([{ text: line.text }], url);
      blocks.push({ kind: 'heading', level, text, links });
      return;
    }
    const marker = markerOf(line.text);
    const { text, links } = richText([{ text: line.text.slice(silentLength(marker)) }], url);
    if (text === '') return;
    if (marker) {
      const place = lists.item(line.indent, marker.style);
      blocks.push({ kind: 'list-item', ...place, text, links });
      return;
    }
    if (!lists.continues(line.indent)) lists.close();
    blocks.push({ kind: 'paragraph', text, links });
  });
  return {
    source,
    url,
    retrievedAt,
    title: title ?? firstHeading(blocks),
    declaredLanguage: null,
    blocks,
    dropped: [],
    warnings: truncated(input),
  };
}

function truncated(input: string): DocumentWarning[] {
  if (input.length <= LONGEST) return [];
  return [{ id: 'truncated', message: `Only the first ${LONGEST} characters were read.` }];
}

function firstHeading(blocks: Draft[]): string | null {
  const heading = blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.text : null;
}
