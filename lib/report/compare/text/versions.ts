import type { Change, ComparedClaim, Comparison } from '../../../model';
import { quoteOf } from '../../quote';
import type { Page } from '../../text/page';
import {
  CHANGE_WORDS,
  answerOf,
  counted,
  dateOf,
  isUnsure,
  nameOf,
  particularsOf,
  subjectOf,
  valueOf,
} from '../words';

/** What became of each claim, with the words of both sides; rewording is counted and folded away. */
export function versionsText(
  page: Page,
  { before, after, changes, reworded, same, passages }: Comparison,
): void {
  page.text(`${nameOf(after)}: ${dateOf(before)} → ${dateOf(after)}`, 'strong');
  page.text(`${before.source} → ${after.source}`, 'faint');
  if (passages.reworded.length + passages.added.length + passages.removed.length === 0)
    return page.text('The text is the same.');
  page.text(
    changes.length === 0
      ? 'No claim changed, as far as we can tell.'
      : `${counted(changes.length, 'claim')} changed.`,
  );
  page.text(
    `${counted(reworded.length, 'claim')} only reworded, ${same} word for word the same. Passages: ${passages.added.length} new, ${passages.removed.length} gone, ${passages.reworded.length} reworded, ${passages.same} the same.`,
    'faint',
  );
  let kind = '';
  for (const change of changes) {
    if (change.change !== kind) page.heading(CHANGE_WORDS[(kind = change.change) as Change['change']]);
    tell(page, change);
  }
}

function tell(page: Page, change: Change): void {
  const { before, after } = change;
  const { came, went } = particularsOf(change);
  page.row([
    { text: subjectOf(change), tone: 'strong', width: 28 },
    { text: differenceOf(before, after), tone: 'faint' },
  ]);
  if (came.length > 0) page.text(`+ ${came.join(', ')}`, 'plain', 2);
  if (went.length > 0) page.text(`− ${went.join(', ')}`, 'plain', 2);
  if (before) page.text(`Was${unsure(before)}: ${quoted(before)}`, 'faint', 2);
  if (after) page.text(`Now${unsure(after)}: ${quoted(after)}`, 'plain', 2);
  page.gap();
}

function differenceOf(before: ComparedClaim | null, after: ComparedClaim | null): string {
  const [was, is] = [answerOf(before).short, answerOf(after).short];
  return was === is ? is : `${was} → ${is}`;
}

const unsure = (claim: ComparedClaim) => (isUnsure(claim) ? ' (unsure)' : '');
const quoted = ({ evidence, value }: ComparedClaim) =>
  evidence[0] ? `“${quoteOf(evidence[0])}”` : valueOf(value);
