import type { Analysis } from '../../model';
import { cleanStrings } from '../clean-text';
import { titleOf } from '../facts';
import { Page, type Paint } from '../text/page';
import { linkRows } from './rows';
import { fromWhat, inWhichWay, nothingOf } from './words';

const COLUMN = 28;

/** The ways to opt out as a list for people; where there is no link, the sentence that says how. */
export function linksText(result: Analysis, width: number, paint: Paint): string {
  const analysis = cleanStrings(result);
  const page = new Page(width, paint);
  page.text(titleOf(analysis.document), 'strong');
  page.text(analysis.document.source, 'faint');
  const rows = linkRows(analysis);
  for (const row of rows) {
    page.gap();
    page.row([{ text: fromWhat(row), tone: 'strong', width: COLUMN }, { text: inWhichWay(row) }]);
    const proof = row.link
      ? ({ text: row.link, tone: 'link' } as const)
      : ({ text: `“${row.quote}”`, tone: 'faint' } as const);
    page.row([{ text: '', width: COLUMN }, proof]);
  }
  if (rows.length === 0) page.text(nothingOf(analysis));
  return page.toString();
}
