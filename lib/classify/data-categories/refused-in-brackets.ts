import type { Sentence } from '../reading';
import type { Refused } from './refused-acts';

/**
 * Whether a negation stands in brackets that do not concern a place: "name, card number (not stored by us), age" speaks
 * of the card number alone. A whole clause in brackets ("which we do not collect") may speak of all before it.
 */
export function isOutOfBrackets(
  { tokens, segment, start, end }: Sentence,
  { act, negator }: Refused,
  from: number,
  to: number,
): boolean {
  const said = tokens[negator.from]!.start;
  const before = segment.text.slice(start, said);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.indexOf(')', open) >= 0) return false;
  const closing = segment.text.slice(said, end).indexOf(')');
  const close = closing < 0 ? end : said + closing;
  if (tokens[act.from]!.start > close) return false;
  if (tokens[from]!.start > close) return true;
  const isElliptic = negator.from === 0 || tokens[negator.from - 1]!.end <= start + open;
  return isElliptic && isPartedFrom(tokens.slice(to, negator.from));
}

/** "Biometric" is not parted from the bracket behind "biometric information", "name" is by a comma or an "and". */
const isPartedFrom = (between: Sentence['tokens']): boolean =>
  between.some(({ lower, before }) => before === 'mark' || lower === 'and' || lower === 'or');
