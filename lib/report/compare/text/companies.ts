import type { Matrix, MatrixRow } from '../../../model';
import { quoteOf } from '../../quote';
import type { Page } from '../../text/page';
import { KIND_WORDS, answerOf, counted, dateOf, isUnsure, nameOf, subjectOf } from '../words';

const COLUMN = 24;
/** Fixed spaces, which wrapping keeps. */
const INDENT = '\u00a0\u00a0';

/** Differences first, each with every company's answer and words; what agrees is a list at the end. */
export function companiesText(page: Page, { columns, rows }: Matrix): void {
  const differing = rows.filter(({ differs }) => differs);
  const agreeing = rows.filter(({ differs }) => !differs);
  page.text(`They differ on ${differing.length} of ${counted(rows.length, 'point')}`, 'strong');
  for (const column of columns) page.text(`${nameOf(column)}, ${dateOf(column)}`, 'faint');
  let kind = '';
  for (const row of differing) {
    if (row.kind !== kind) page.heading(KIND_WORDS[(kind = row.kind) as MatrixRow['kind']]);
    tell(page, columns, row);
  }
  if (agreeing.length === 0) return;
  page.heading('The same in all', String(agreeing.length));
  for (const row of agreeing)
    page.row([
      { text: subjectOf(row), width: 36 },
      { text: answerOf(row.cells[0]!).short, tone: 'faint' },
    ]);
}

function tell(page: Page, columns: Matrix['columns'], row: MatrixRow): void {
  page.text(subjectOf(row), 'strong');
  row.cells.forEach((cell, at) => {
    const { short, detail } = answerOf(cell);
    const answer = `${cell?.odd ? '* ' : ''}${short}${isUnsure(cell) ? ', unsure' : ''}`;
    page.row([
      { text: `${INDENT}${nameOf(columns[at]!)}`, width: COLUMN },
      { text: `${answer}${detail && `: ${detail}`}`, tone: cell ? 'plain' : 'faint' },
    ]);
    const best = cell?.evidence[0];
    if (best)
      page.row([
        { text: '', width: COLUMN },
        { text: `“${quoteOf(best)}”`, tone: 'faint' },
      ]);
  });
  page.gap();
}
