import type { Segment } from '../../model';
import type { Reading, Sentence } from '../reading';
import { hashOf, Keys, lastWords } from './keys';

/** What the words around a sentence are worth beside its own. */
export const AROUND = 0.5;

const LONGEST = 200;
const HEADING_WORDS = 14;
const LEAD_WORDS = 25;
/** Each field's words have weights of their own: the salt keeps them apart. */
const SALTS = { own: 0x1001, heading: 0x2003, lead: 0x3005 };

/** Keys of a sentence's own words, their pairs and triples, and of what the lexicons find in it: 32 bits each. */
export function ownKeys({ tokens, hits }: Sentence): Int32Array {
  const keys = new Keys();
  const words = tokens.slice(0, LONGEST).map(({ lower }) => hashOf(lower));
  keys.addRuns(words, SALTS.own, 3);
  keys.addEntries(hits);
  return keys.all();
}

/** Keys of the words of the two nearest headings and of the lead-in, and of their pairs. */
export function aroundKeys(reading: Reading, { headingIds, lead }: Segment): Int32Array {
  const keys = new Keys();
  keys.addRuns(lastWords(reading, headingIds.slice(-2), HEADING_WORDS), SALTS.heading, 2);
  if (lead !== null) keys.addRuns(lastWords(reading, [lead], LEAD_WORDS), SALTS.lead, 2);
  return keys.all();
}

/** What a sum over keys is divided by: the fourth root of the sum of squares, between counting words and their mean. */
export const lengthOf = (own: number, around: number): number =>
  Math.sqrt(Math.sqrt(Math.max(1, own + AROUND * AROUND * around)));
