import type { LinkReview } from '../../model';
import { cleanStrings } from '../clean-text';
import { Page, type Paint } from '../text/page';
import { english } from '../wording';
import { signalLines } from './signal-lines';
import { howOf, summaryOf, verdictOf, wayOf, whatOf } from './words';

const COLUMN = 28;

/** The review for people at a terminal, ending in a newline. */
export function reviewText(given: LinkReview, width: number, paint: Paint): string {
  const review = cleanStrings(given);
  const page = new Page(width, paint);
  page.text(summaryOf(review, english), 'strong');
  let source = '';
  for (const row of review.rows) {
    page.gap();
    if (row.source !== source) page.text((source = row.source), 'faint');
    const below = (text: string, tone: 'plain' | 'faint' | 'link' = 'plain') => {
      if (text)
        page.row([
          { text: '', width: COLUMN },
          { text, tone },
        ]);
    };
    page.row([
      { text: whatOf(row, english), tone: 'strong', width: COLUMN },
      { text: verdictOf(row.check, english) },
    ]);
    below(howOf(row, english));
    below(row.link ?? `“${row.quote ?? ''}”`, row.link ? 'link' : 'faint');
    below(wayOf(row, english), 'faint');
    if (row.check?.words) below(`${english.linkReview.onThePage}: “${row.check.words}”`, 'faint');
  }
  for (const signals of review.signals) {
    page.gap();
    page.text(`${english.linkReview.signals.title}: ${signals.source}`, 'strong');
    for (const { what, says, served } of signalLines(signals, english)) {
      page.row([{ text: what, width: COLUMN }, { text: says }]);
      if (served)
        page.row([
          { text: '', width: COLUMN },
          { text: served, tone: 'faint' },
        ]);
    }
  }
  if (review.failures.length > 0) page.gap();
  for (const { error } of review.failures) page.text(error.message);
  return page.toString();
}
