import type { Draft } from './draft';
import { headingLines } from './heading-lines';
import { ListLines } from './list-lines';
import { markerOf, silentLength } from './markers';
import { richText } from './rich-text';
import { textLines } from './text-lines';

/** The blocks of text that has nothing but its lines; lists are numbered from 1. */
export function textDrafts(input: string, base: string | null): Draft[] {
  const lines = textLines(input);
  const headings = headingLines(lines);
  const lists = new ListLines();
  const drafts: Draft[] = [];
  lines.forEach((line, index) => {
    const level = headings.get(index);
    if (level) {
      lists.close();
      const { text, links } = richText([{ text: line.text }], base);
      drafts.push({ kind: 'heading', level, text, links });
      return;
    }
    const marker = markerOf(line.text);
    const { text, links } = richText([{ text: line.text.slice(silentLength(marker)) }], base);
    if (text === '') return;
    if (marker) {
      const place = lists.item(line.indent, marker.style);
      drafts.push({ kind: 'list-item', ...place, text, links });
      return;
    }
    if (!lists.continues(line.indent)) lists.close();
    drafts.push({ kind: 'paragraph', text, links });
  });
  return drafts;
}
