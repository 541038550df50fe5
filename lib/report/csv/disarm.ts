import { cleanText } from '../clean-text';
import { rounded } from '../rounded';

/** What a spreadsheet takes for the start of a formula: owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A cell that is safe in a terminal and runs in no spreadsheet; "-" alone (stdin's name) is no formula. */
export function disarmed(cell: string | number | null | undefined): string | number {
  if (typeof cell === 'number') return rounded(cell);
  // trimmed, so that no tab or escape in front of a formula hides it
  const text = cleanText(cell ?? '').trimStart();
  return FORMULA.test(text) && text !== '-' ? `'${text}` : text;
}
