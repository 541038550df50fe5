import type { Analysis } from '../../model';
import { factsLine, titleOf } from '../facts';
import type { Page } from './page';

/** What was read: title, company, date, length; then what stands in the way of reading it well. */
export function head(page: Page, { document, warnings }: Analysis): void {
  page.text(titleOf(document), 'strong');
  page.text(factsLine(document), 'faint');
  page.text(document.source, 'faint');
  if (document.url && document.url !== document.source) page.text(document.url, 'faint');
  for (const { source } of document.parts.slice(1)) page.text(`with ${source}`, 'faint');
  // linked parts have a section of their own
  const notes = warnings.filter(({ id }) => id !== 'linked-parts');
  if (notes.length === 0) return;
  page.gap();
  for (const { message } of notes) page.row([{ text: 'Note', tone: 'strong', width: 4 }, { text: message }]);
}
