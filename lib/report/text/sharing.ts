import type { Analysis } from '../../model';
import { nameList } from '../answers/name-list';
import { namesFor } from '../answers/named-companies';
import { quoteOf } from '../quote';
import type { TextOptions } from '../to-text';
import { english } from '../wording';
import { alsoSaid } from './also-said';
import type { Page } from './page';
import { proof } from './proof';

const { recipients, recipientNotes } = english.labels;
const COLUMN = 28;

/** Who gets the data: kinds of recipient, with the companies the policy names. */
export function sharingSection(page: Page, analysis: Analysis, options: TextOptions): void {
  const { length } = analysis.recipients;
  page.heading('Who gets it', length === 1 ? '1 kind of recipient' : `${length} kinds of recipient`);
  for (const found of analysis.recipients) {
    const names = nameList(namesFor(analysis, found.id), options.quotes ? Infinity : 12, english);
    page.row([
      { text: recipients[found.id], tone: 'strong', width: COLUMN },
      names ? { text: names } : { text: recipientNotes[found.id], tone: 'faint' },
    ]);
    proof(page, analysis, options, found);
  }
  const denied = analysis.denials.filter(({ kind }) => kind === 'recipient');
  for (const { id, evidence } of denied) {
    const label = recipients[id as keyof typeof recipients] ?? id;
    page.row([
      { text: label, width: COLUMN },
      { text: `says no: “${quoteOf(evidence[0]!)}”`, tone: 'faint' },
    ]);
  }
  if (length + denied.length === 0) page.text('We found no sentence that says who gets the data.');
  alsoSaid(page, analysis, options);
}
