import { isForm } from '../../knowledge/company-forms';
import type { Token } from '../../knowledge/match';
import { matchCompanies } from './companies-named';

/** A form stands within the first words of a row. */
const MAX_WORDS = 9;

/** Where the company's name ends in a row that begins with the names: after the last form of a company; null: nowhere. */
export function companyEnd(text: string, tokens: Token[]): number | null {
  const first = tokens.slice(0, MAX_WORDS);
  let at = first.findIndex((token, index) => index > 0 && isForm(token.text));
  if (at < 0) return null;
  while (first[at + 1] && isForm(first[at + 1]!.text)) at++;
  const { end } = first[at]!;
  return text[end] === '.' ? end + 1 : end;
}

/** The names at the start of a row: the service's, and its company's where both stand there. */
export function splitName(
  text: string,
  tokens: Token[],
  end: number,
): { name: string; company: string | null } {
  const cut = repeated(tokens) ?? known(text, tokens) ?? 1;
  const companyStart = tokens[cut]?.start;
  if (companyStart === undefined || cut >= tokens.length)
    return { name: text.slice(0, end).trim(), company: null };
  return { name: clean(text.slice(0, companyStart)), company: text.slice(companyStart, end).trim() };
}

/** "intimate merger Intimate Merger, Inc.": the company bears the name of the service. */
function repeated(tokens: Token[]): number | null {
  for (let length = Math.floor(tokens.length / 2); length > 0; length--)
    if (tokens.slice(0, length).every((token, at) => token.lower === tokens[length + at]!.lower))
      return length;
  return null;
}

/** A service that the list of companies knows by name; "Yahoo! Ads" is one name. */
function known(text: string, tokens: Token[]): number | null {
  const joined = tokens.map((token) =>
    text.slice(token.start - 2, token.start) === '! ' ? joinedTo(token) : token,
  );
  const hit = matchCompanies(joined).find(({ from, to }) => from === 0 && to < tokens.length);
  return hit ? hit.to : null;
}

const joinedTo = (token: Token): Token => ({ ...token, before: 'space' });

const clean = (name: string): string => name.replace(/[\s,;:–-]+$/, '').trim();
