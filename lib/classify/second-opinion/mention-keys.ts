import type { Hit } from '../../knowledge/match';
import { hashText, mix } from '../model/hashing';
import type { Reading, Sentence } from '../reading';
import { hashOf, Keys, lastWords } from './keys';

/** Each field's words have weights of their own. */
const SALTS = {
  category: 0x2101,
  words: 0x2203,
  before: 0x2305,
  leading: 0x2407,
  behind: 0x2509,
  following: 0x260b,
  heading: 0x270d,
  lead: 0x2a11,
  fact: 0x280f,
};

const LONGEST = 200;
const HEADING_WORDS = 14;
const LEAD_WORDS = 25;
/** Words on either side of those that name the data. */
const BESIDE = 5;
/** Places of one category in one sentence beyond this many say nothing more. */
const MOST_HITS = 4;

/** Keys of a sentence that names data or recipients, whichever: its lexicon entries, headings and lead-in. */
export function namingKeys(reading: Reading, { segment, hits }: Sentence): Int32Array {
  const keys = new Keys();
  keys.addEntries(hits);
  keys.addRuns(lastWords(reading, segment.headingIds.slice(-2), HEADING_WORDS), SALTS.heading, 2);
  if (segment.lead !== null) keys.addRuns(lastWords(reading, [segment.lead], LEAD_WORDS), SALTS.lead, 2);
  const named = new Set(hits.flatMap(({ entry }) => (entry.lexicon === 'data-category' ? [entry.id] : [])));
  keys.add(fact(`kind ${segment.kind}`));
  keys.add(fact(`names ${Math.min(named.size, 7)}`));
  return keys.all();
}

/** The words of a sentence that are read. */
export const namingWords = ({ tokens }: Sentence): number[] =>
  tokens.slice(0, LONGEST).map(({ lower }) => hashOf(lower));

/** Keys of what is named in a sentence: the words that name it, those around them, and for each id every word of the sentence. */
export function mentionKeys(
  { segment }: Sentence,
  words: readonly number[],
  id: string,
  hits: readonly Hit[],
): Int32Array {
  const keys = new Keys();
  const category = mix(hashText(id) ^ SALTS.category);
  keys.add(category);
  for (const word of words) keys.add(mix(word ^ category));
  for (const { from, to, end } of hits.slice(0, MOST_HITS)) {
    const own = runOf(words.slice(from, to));
    keys.add(mix(own ^ SALTS.words));
    keys.add(mix(own ^ SALTS.words ^ category));
    const before = words.slice(Math.max(0, from - BESIDE), from);
    const behind = words.slice(to, to + BESIDE);
    keys.addRuns(before, SALTS.before, 3);
    keys.addRuns(behind, SALTS.behind, 3);
    for (const length of [1, 2]) {
      keys.add(mix(runOf(before.slice(-length)) ^ SALTS.leading));
      keys.add(mix(runOf(behind.slice(0, length)) ^ SALTS.following));
    }
    keys.add(fact(`mark ${segment.text.charAt(end)}`));
  }
  return keys.all();
}

const fact = (text: string): number => mix(hashText(text) ^ SALTS.fact);

function runOf(words: readonly number[]): number {
  let run = words.length;
  for (const word of words) run = (Math.imul(run, 31) + word) | 0;
  return run;
}
