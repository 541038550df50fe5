import type { Hit } from '../../knowledge/match';
import type { Range, RecipientId } from '../../model';
import { isInAddress, type Sentence } from '../reading';
import { examplesOpen, namesByExample } from './companies-by-example';
import { nameByForm } from './companies-by-form';
import { namesByRole } from './companies-by-role';
import { readCapitals, type UnlistedName } from './companies-capitals';
import { isCompanyForm } from '../../knowledge/company-forms';
import { isRecipient } from './recipients-expected';

const MAX_NAMES = 12;
const NAMELESS: ReadonlySet<string> = new Set([
  'government-legal',
  'business-transfer',
  'public-other-users',
]);

/** Names in a sentence that names recipients: what ends in a company's form, and the examples given of a recipient. */
export function unlistedNames(sentence: Sentence, isName: (range: Range) => boolean): UnlistedName[] {
  const { tokens } = sentence;
  const named = recipientsNamed(sentence);
  if (!named.length || isShouted(sentence)) return [];
  const words = readCapitals(sentence);
  const examples = examplesOpen(sentence);
  const idBefore = (at: number, reach: number): RecipientId | null => {
    const hit = named.findLast(({ from, to }) => from < at && at - to <= reach);
    return (hit?.entry.id as RecipientId) ?? null;
  };
  const names: UnlistedName[] = [];
  for (let at = 1; at < tokens.length && names.length < MAX_NAMES; at++) {
    if (isCompanyForm(tokens[at]!.text)) names.push(...nameByForm(sentence, words, at, idBefore));
    else if (examples.has(at)) names.push(...namesByExample(sentence, words, at, idBefore).filter(isName));
  }
  names.push(...namesByRole(sentence, named, words).filter(isName));
  return names.filter((name, at) => !names.some((other, index) => index !== at && covers(other, name)));
}

/** A sentence in capitals throughout shows no names. */
function isShouted({ tokens }: Sentence): boolean {
  const shouted = tokens.filter(
    ({ text, lower }) => text.length > 2 && text !== lower && text === text.toUpperCase(),
  );
  return shouted.length * 2 > tokens.length;
}

const covers = (outer: UnlistedName, inner: UnlistedName): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/** Words in a sentence that call someone a recipient, no part of an address ("/privacy/partners"); occasions and the public bear no names. */
export const recipientsNamed = (sentence: Sentence): Hit[] =>
  sentence.hits.filter(
    (hit) => isRecipient(hit) && !NAMELESS.has(hit.entry.id) && !isInAddress(sentence, hit),
  );
