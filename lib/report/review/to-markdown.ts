import type { LinkReview } from '../../model';
import { cleanStrings } from '../clean-text';
import { escapeMarkdown as safe, markdownLink } from '../markdown/escape';
import { table } from '../markdown/table';
import { english } from '../wording';
import { signalLines } from './signal-lines';
import { howOf, summaryOf, verdictOf, wayOf, whatOf } from './words';

/** The review as a table for each source, ending in a newline. */
export function reviewMarkdown(given: LinkReview): string {
  const review = cleanStrings(given);
  const sources = [...new Set(review.rows.map(({ source }) => source))];
  const lines = ['# Opt-out links', '', safe(`${summaryOf(review, english)}.`), ''];
  for (const source of sources) {
    const rows = review.rows.filter((row) => row.source === source);
    lines.push(`## ${safe(source)}`, '');
    lines.push(
      ...table(
        ['From', 'How', 'Link', 'Verdict', 'Evidence'],
        rows.map((row) => [
          safe(whatOf(row, english)),
          safe(howOf(row, english)),
          row.link ? markdownLink(row.text ?? '', row.link) : '',
          safe(verdictOf(row.check, english)),
          [safe(wayOf(row, english)), row.check?.words ? `“${safe(row.check.words)}”` : '']
            .filter(Boolean)
            .join('; '),
        ]),
      ),
    );
  }
  for (const signals of review.signals) {
    lines.push(`## ${english.linkReview.signals.title}: ${safe(signals.source)}`, '');
    const rows = signalLines(signals, english).map(({ what, says, quote, served }) =>
      [what, says, quote ? `“${quote}”` : '', served ?? ''].map(safe),
    );
    lines.push(...table(['Signal', 'What is said and done', 'In its words', 'Served'], rows));
  }
  lines.push(...review.failures.map(({ error }) => `- ${safe(error.message)}`));
  return `${lines.join('\n').trimEnd()}\n`;
}
