import type { Analysis } from '../../model';
import { partRows } from '../parts';
import { shortened } from '../quote';
import { english } from '../wording';
import type { Page } from './page';

const COLUMN = 24;
const MOST = 12;

/** The other documents that the policy hands over to, read or not. */
export function partsSection(page: Page, analysis: Analysis): void {
  const rows = partRows(analysis);
  if (rows.length === 0) return;
  const read = rows.filter(({ state }) => state === 'read').length;
  const note = read > 0 ? `${read} of ${rows.length} read with it` : 'not read; --parts reads them too';
  page.heading('It goes on in', note);
  for (const { part, state } of rows.slice(0, MOST)) {
    page.row([
      { text: english.labels.parts[part.kind], width: COLUMN },
      { text: `${shortened(part.text, 60)}${read > 0 ? ` (${state})` : ''}`, tone: 'strong' },
    ]);
    page.row([
      { text: '', width: COLUMN },
      { text: part.href, tone: 'link' },
    ]);
    if (part.problem)
      page.row([
        { text: '', width: COLUMN },
        { text: part.problem, tone: 'faint' },
      ]);
  }
  if (rows.length > MOST) page.text(`and ${rows.length - MOST} more`, 'faint');
}

/** Where the policy is, on a page that is none. */
export function policyLinksSection(page: Page, { document }: Analysis): void {
  const links = document.policyLinks ?? [];
  if (links.length === 0) return;
  page.heading('Policies linked here', 'best first');
  for (const { text, href } of links) {
    page.text(shortened(text.trim() || href, 70), 'strong');
    page.text(href, 'link', 2);
  }
}
