import { cleanText } from '../clean-text';

/** What a spreadsheet takes for the start of a formula: owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@＝＋－＠]/;

/** A cell's text that is safe in a terminal and runs in no spreadsheet; "-" alone (stdin's name) is no formula. */
export function disarmed(cell: string | number | null | undefined): string | number {
  if (typeof cell === 'number') return cell;
  // trimmed, so that no tab or escape in front of a formula hides it
  const text = cleanText(cell ?? '').trimStart();
  return FORMULA.test(text) && text !== '-' ? `'${text}` : text;
}
