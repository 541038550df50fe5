import { sensitiveClassesOf } from '../../model';
import { frameAt } from '../frame';
import { hasHit, type Reading, type Sentence } from '../reading';
import type { Mention } from './mentions';
import { isSpecial } from './special';

/** Of the places that name a category those that count for its collection, where others say that it is not collected. */
export function unrefused(reading: Reading, named: Mention[], mentions: Mention[]): Mention[] {
  const refused = mentions.filter((mention) => isRefused(mention) && mention.strength !== 'weak');
  const taken = new Set(refused.flatMap(({ refusal, sentence }) => (refusal === 'takes' ? [sentence] : [])));
  if (taken.size === 0) return named;
  const byRow = refused.some(({ sentence }) => sentence.segment.kind === 'table-row');
  const against = named.filter((mention) => outweighs(reading, mention) && !(byRow && isRecords(mention)));
  return taken.size > 1 ? against.filter(({ place }) => place !== 'bare') : against;
}

/** Whether the data is said not to be collected or not to be kept. */
export const isRefused = ({ refusal }: Mention): boolean => refusal === 'takes' || refusal === 'keeps';

/** Whether a place alone shows that a category is not collected. */
export const refusesOutright = (mention: Mention): boolean => {
  const { id, strength, siblings, sentence, hit } = mention;
  return (
    isRefused(mention) &&
    (strength !== 'weak' ||
      isNamedOutright(sentence, hit) ||
      siblings >= 2 ||
      sentence.segment.lead !== null ||
      (siblings > 0 && isSpecial(id)))
  );
};

/** "No audio is recorded", "we do not store your financial information": a weak word with nothing before it but that. */
const isNamedOutright = ({ tokens }: Sentence, { from }: Mention['hit']): boolean =>
  /^(?:no|any|your|my)$/.test(tokens[from - 1]?.lower ?? '') && !/^leav/.test(tokens[from - 2]?.lower ?? '');

/**
 * "We do not collect X" stands against remarks on X elsewhere, and "we have no access to your card" against what the
 * payment processor does and what is on the bill, not against a place that speaks of what is had.
 */
const outweighs = (reading: Reading, { id, place, sentence, hit }: Mention): boolean =>
  place !== 'aside' &&
  place !== 'unsaid' &&
  !isWithheld(reading, sentence, hit) &&
  !hit.entry.props?.bill &&
  !(id === 'payment-information' && hasHit(sentence, 'data-context', 'processor'));

/**
 * Californian tables list some twenty kinds of "customer records" in one row, the schooling and the jobs among them that
 * a row of their own says are not collected. Sensitive kinds have no such row; they are in others in passing.
 */
const isRecords = ({ id, sentence: { segment }, siblings }: Mention): boolean =>
  segment.kind === 'table-row' && siblings >= RECORDS && sensitiveClassesOf[id] === undefined;

/** Other kinds of data in one sentence that make such a row. */
const RECORDS = 7;

/** "We do not share saved passwords with partners" tells of what others get. */
function isWithheld(reading: Reading, sentence: Sentence, { from }: Mention['hit']): boolean {
  const act = frameAt(reading, sentence, from)?.act;
  return act !== undefined && act.negator !== null && (act.id === 'share' || act.id === 'sell');
}
