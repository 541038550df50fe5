import { hashText, mix } from '../../lib/classify/model/hashing';
import type { Reading, Sentence } from '../../lib/classify/reading';
import { toolOf } from '../../lib/knowledge/tool-of';
import type { Link } from '../../lib/model';

/** Hashes of what a sentence is made of, with their values; the first `length` entries count. Reused: copy to keep. */
export interface ChoiceFeatures {
  keys: Int32Array;
  values: Float32Array;
  length: number;
}

/** Each field's words have weights of their own: the salt keeps them apart. `runs`: words in a row that count as one. */
const FIELDS = {
  text: { salt: 0x1001, scale: 1, runs: 3, most: 160 },
  heading: { salt: 0x2003, scale: 0.4, runs: 2, most: 16 },
  lead: { salt: 0x3005, scale: 0.4, runs: 2, most: 24 },
  before: { salt: 0x4007, scale: 0.4, runs: 2, most: 60 },
  after: { salt: 0x5009, scale: 0.3, runs: 1, most: 40 },
  links: { salt: 0x600b, scale: 0.5, runs: 2, most: 40 },
} as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];
/** What a mark is worth: there are few, and each says much. */
const MARK = { salt: 0x700d, value: 0.3 };
const MOST = 2048;

/**
 * What the model of choices reads of a sentence: its words, pairs and triples, words and pairs of the heading, of the
 * lead-in and of the sentence before, words of the one after, and of its links the words, the address and the tool;
 * and the marks, what the rules see in it.
 */
export function createChoiceReader(): (
  reading: Reading,
  sentence: Sentence,
  marks: readonly string[],
) => ChoiceFeatures {
  const features = { keys: new Int32Array(MOST), values: new Float32Array(MOST), length: 0 };
  const hashes = new Map<string, number>();

  function hashOf(word: string): number {
    let hash = hashes.get(word);
    if (hash === undefined) {
      if (hashes.size > WORDS) hashes.clear();
      hashes.set(word, (hash = hashText(word)));
    }
    return hash;
  }

  /** Writes a field's words from the last `most` of them back: what is nearest says most. */
  function read(words: readonly string[], { salt, scale, runs, most }: Field, fromEnd: boolean): void {
    const start = features.length;
    const from = fromEnd ? Math.max(0, words.length - most) : 0;
    const to = fromEnd ? words.length : Math.min(words.length, most);
    let last = 0;
    let beforeLast = 0;
    for (let at = from; at < to; at++) {
      const hash = hashOf(words[at]!);
      push(mix(hash ^ salt));
      if (runs > 1 && at > from) push(mix((Math.imul(last, 31) + hash) ^ salt));
      if (runs > 2 && at > from + 1)
        push(mix((Math.imul(Math.imul(beforeLast, 31) + last, 37) + hash) ^ salt));
      beforeLast = last;
      last = hash;
    }
    const count = features.length - start;
    if (count > 0) features.values.fill(scale / Math.sqrt(Math.max(8, count)), start, features.length);
  }

  function push(key: number): void {
    if (features.length < MOST) features.keys[features.length++] = key;
  }

  return (reading, sentence, marks) => {
    const { segment, index } = sentence;
    const own = reading.sentences[segment.id]!;
    const lead = segment.lead === null ? undefined : reading.sentences[segment.lead]!.at(-1);
    features.length = 0;
    read(wordsOf(sentence), FIELDS.text, false);
    const heading = segment.headingIds.slice(-2).flatMap((id) => reading.sentences[id]!.flatMap(wordsOf));
    read(heading, FIELDS.heading, true);
    if (lead) read(wordsOf(lead), FIELDS.lead, true);
    if (own[index - 1]) read(wordsOf(own[index - 1]!), FIELDS.before, true);
    if (own[index + 1]) read(wordsOf(own[index + 1]!), FIELDS.after, false);
    read(linkWords(sentence), FIELDS.links, false);
    const start = features.length;
    for (const mark of marks) push(markKey(mark));
    features.values.fill(MARK.value, start, features.length);
    return features;
  };
}

export const markKey = (mark: string): number => mix(hashText(mark) ^ MARK.salt);

/** Different words kept with their hashes. */
const WORDS = 20_000;

const wordsOf = ({ tokens }: Sentence): string[] =>
  tokens.map(({ lower }) => (/^\d/.test(lower) ? '0' : lower));

function linkWords({ segment, start, end }: Sentence): string[] {
  return segment.links
    .filter((link) => link.start < end && link.end > start)
    .flatMap((link) => wordsOfLink(segment.text, link));
}

function wordsOfLink(text: string, { href, start, end }: Link): string[] {
  const scheme = /^(mailto|tel|#|https?)/i.exec(href)?.[1]?.toLowerCase() ?? 'other';
  const tool = toolOf(href);
  const said =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const path = /^https?:\/\/[^/]+\/(.*)$/.exec(href.toLowerCase())?.[1]?.match(/[a-z]{3,}/g) ?? [];
  return [
    `<${scheme}>`,
    ...(tool
      ? [
          `<tool>`,
          `<${tool.state}>`,
          ...tool.targets.map((id) => `<${id}>`),
          ...tool.methods.map((id) => `<${id}>`),
        ]
      : []),
    ...said.slice(0, 10),
    '</>',
    ...path.slice(0, 8).map((word) => `/${word}`),
  ];
}
