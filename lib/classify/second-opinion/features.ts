import { remembering, type Entry } from '../../knowledge/match';
import type { Segment } from '../../model';
import { hashText, mix } from '../model/hashing';
import type { Reading, Sentence } from '../reading';

/** What the words around a sentence are worth beside its own. */
export const AROUND = 0.5;

const LONGEST = 200;
const HEADING_WORDS = 14;
const LEAD_WORDS = 25;
/** Each field's words have weights of their own: the salt keeps them apart. */
const SALTS = { own: 0x1001, heading: 0x2003, lead: 0x3005, hit: 0x4007 };

/** Keys of a sentence's own words, their pairs and triples, and of what the lexicons find in it: 32 bits each. */
export function ownKeys({ tokens, hits }: Sentence): Int32Array {
  const keys = new Keys();
  const words = tokens.slice(0, LONGEST).map(({ lower }) => hashOf(lower));
  addRuns(keys, words, SALTS.own, 3);
  for (const { entry } of hits) keys.add(keyOf(entry));
  return keys.all();
}

/** Keys of the words of the two nearest headings and of the lead-in, and of their pairs. */
export function aroundKeys(reading: Reading, { headingIds, lead }: Segment): Int32Array {
  const keys = new Keys();
  addRuns(keys, lastWords(reading, headingIds.slice(-2), HEADING_WORDS), SALTS.heading, 2);
  if (lead !== null) addRuns(keys, lastWords(reading, [lead], LEAD_WORDS), SALTS.lead, 2);
  return keys.all();
}

/** What a sum over keys is divided by: the fourth root of the sum of squares, between counting words and their mean. */
export const lengthOf = (own: number, around: number): number =>
  Math.sqrt(Math.sqrt(Math.max(1, own + AROUND * AROUND * around)));

/** The last words of some segments, read from their end: many segments may hang on a long one. */
function lastWords({ sentences }: Reading, ids: readonly number[], most: number): number[] {
  const words: number[] = [];
  for (let at = ids.length - 1; at >= 0; at--) {
    const own = sentences[ids[at]!]!;
    for (let i = own.length - 1; i >= 0; i--) {
      const { tokens } = own[i]!;
      for (let t = tokens.length - 1; t >= 0; t--) {
        if (words.length === most) return words.reverse();
        words.push(hashOf(tokens[t]!.lower));
      }
    }
  }
  return words.reverse();
}

function addRuns(keys: Keys, words: readonly number[], salt: number, most: number): void {
  for (let at = 0; at < words.length; at++) {
    let run = 0;
    for (let length = 1; length <= most && at + length <= words.length; length++) {
      run = (Math.imul(run, 31) + words[at + length - 1]!) | 0;
      keys.add(mix(run ^ Math.imul(salt, length)));
    }
  }
}

const SLOTS = 2048;
const MOST_KEYS = 1_500;
const slots = new Int32Array(SLOTS);
const takenIn = new Int32Array(SLOTS);
let turn = 0;

/** Different keys in the order they come, at most MOST_KEYS; one at a time is being filled. */
class Keys {
  readonly #keys: number[] = [];

  constructor() {
    turn++;
  }

  add(key: number): void {
    let slot = key & (SLOTS - 1);
    while (takenIn[slot] === turn) {
      if (slots[slot] === key) return;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.#keys.length === MOST_KEYS) return;
    takenIn[slot] = turn;
    slots[slot] = key;
    this.#keys.push(key);
  }

  all(): Int32Array {
    return Int32Array.from(this.#keys);
  }
}

/** An entry is met again and again: its key is made once. */
function keyOf(entry: Entry): number {
  let key = keysOfEntries.get(entry);
  if (key === undefined) {
    key = mix((hashText(`${entry.lexicon}:${entry.id}`) | 1) ^ SALTS.hit);
    keysOfEntries.set(entry, key);
  }
  return key;
}

const keysOfEntries = new WeakMap<Entry, number>();

const hashOf = remembering((word) => hashText(/^\d/.test(word) ? '0' : word) | 1);
