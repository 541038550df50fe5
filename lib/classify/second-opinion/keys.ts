import { remembering, type Entry, type Hit } from '../../knowledge/match';
import { hashText, mix } from '../model/hashing';
import type { Reading } from '../reading';

/** The salt of lexicon entries, as fields of words have theirs. */
const HIT = 0x4007;

const SLOTS = 2048;
const MOST_KEYS = 1_500;
const slots = new Int32Array(SLOTS);
const takenIn = new Int32Array(SLOTS);
let turn = 0;

/** Different keys in the order they come, at most MOST_KEYS; one at a time is being filled. */
export class Keys {
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

  /** Words, and runs of up to `most` of them. Each field's words have weights of their own: the salt keeps them apart. */
  addRuns(words: readonly number[], salt: number, most: number): void {
    for (let at = 0; at < words.length; at++) {
      let run = 0;
      for (let length = 1; length <= most && at + length <= words.length; length++) {
        run = (Math.imul(run, 31) + words[at + length - 1]!) | 0;
        this.add(mix(run ^ Math.imul(salt, length)));
      }
    }
  }

  /** What the lexicons found; an entry younger than the weights (props.unlearnt) would only make a sentence look longer. */
  addEntries(hits: readonly Hit[]): void {
    for (const { entry } of hits) if (!entry.props?.unlearnt) this.add(keyOf(entry));
  }

  all(): Int32Array {
    return Int32Array.from(this.#keys);
  }
}

/** An entry is met again and again: its key is made once. */
export function keyOf(entry: Entry): number {
  let key = keysOfEntries.get(entry);
  if (key === undefined) {
    key = mix((hashText(`${entry.lexicon}:${entry.id}`) | 1) ^ HIT);
    keysOfEntries.set(entry, key);
  }
  return key;
}

const keysOfEntries = new WeakMap<Entry, number>();

export const hashOf = remembering((word) => hashText(/^\d/.test(word) ? '0' : word) | 1);

/** The last words of some segments, read from their end: many segments may hang on a long one. */
export function lastWords({ sentences }: Reading, ids: readonly number[], most: number): number[] {
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
