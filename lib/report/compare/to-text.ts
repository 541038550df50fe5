import type { ComparisonResult } from '../../model';
import { cleanStrings } from '../clean-text';
import { Page, type Paint } from '../text/page';
import { companiesText } from './text/companies';
import { corpusText } from './text/corpus';
import { versionsText } from './text/versions';
import { counted } from './words';

export interface ComparisonTextOptions {
  /** columns */
  width: number;
  paint: Paint;
}

/** For reading, as lines that end in a newline. Safe to print: see clean-text.ts. */
export function comparisonText(given: ComparisonResult, { width, paint }: ComparisonTextOptions): string {
  const result = cleanStrings(given);
  const page = new Page(width, paint);
  if (result.kind === 'versions') for (const each of result.comparisons) versionsText(page, each);
  else if (result.kind === 'companies') companiesText(page, result);
  else corpusText(page, result);
  if (result.failures.length > 0) {
    page.heading('Not read', counted(result.failures.length, 'input'));
    for (const { error } of result.failures) page.text(error.message);
  }
  return page.toString();
}
