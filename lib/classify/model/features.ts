import { remembering } from '../../knowledge/match';
import { hashText, mix } from './hashing';
import { chunksOf, tokensOf } from './tokens';

export interface TopicInput {
  text: string;
  /** headings above the text, outermost first */
  headings?: string[];
  /** the segment before, in reading order */
  before?: string;
  /** the segment after */
  after?: string;
}

/**
 * Row numbers of the weight table with their values; the first `length` entries count. The pieces of the text's
 * different words stand apart: each piece is worth `pieceValue`. Reused: copy to keep.
 */
export interface Features {
  rows: Int32Array;
  values: Float32Array;
  length: number;
  words: Word[];
  pieceValue: number;
}

export interface Word {
  hash: number;
  /** rows of its three to five letter pieces */
  pieces: Int32Array;
}

/** Bits of a row number: 2^16 rows. */
export const TABLE_BITS = 16;
const MASK = (1 << TABLE_BITS) - 1;

/** A field's words, pairs and marks have weights of their own: the salt keeps them apart. */
const FIELDS = {
  text: { salt: 0x1001, scale: 1, pieces: 0.4, opening: 0.16 },
  before: { salt: 0x2003, scale: 0.4, pieces: 0, opening: 0 },
  after: { salt: 0x3005, scale: 0.4, pieces: 0, opening: 0 },
  heading: { salt: 0x4007, scale: 0.4, pieces: 0, opening: 0 },
} as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];
const PIECE_SALT = 0x5009;
const OPENING_SALT = 0x600b;
/** Words of the opening: many segments start with their heading. */
const OPENING = 8;
const EDGE_VALUE = 0.5;
/** Texts whose words are kept: a segment, its neighbours, its heading. */
const RECENT = 6;

/**
 * What the linear model reads of a segment: for each field its different words and word pairs, each worth
 * 1/sqrt(how many there are), and for the text itself the words' pieces of three to five letters and its first
 * words apart; whether the segment opens or closes the document, where that is known.
 */
export function createFeatureReader(): (input: TopicInput) => Features {
  const features: Features = {
    rows: new Int32Array(4096),
    values: new Float32Array(4096),
    length: 0,
    words: [],
    pieceValue: 0,
  };
  const seen = new Int32Array(MASK + 1);
  const recent: { text: string; words: Word[] }[] = [];
  let field = 0;

  function read(text: string, { salt, scale, pieces, opening }: Field): void {
    field++;
    const start = features.length;
    let last = 0;
    const all = wordsOf(text);
    for (const word of all) {
      if (add(word.hash ^ salt) && pieces > 0) features.words.push(word);
      if (last !== 0) add((Math.imul(last, 31) ^ word.hash) + salt);
      last = word.hash;
    }
    const value = scale / Math.sqrt(Math.max(4, features.length - start));
    features.values.fill(value, start, features.length);
    if (pieces === 0) return;
    features.pieceValue = Math.fround(value * pieces);
    for (let i = 0; i < OPENING && i < all.length; i++)
      push(mix(all[i]!.hash ^ OPENING_SALT) & MASK, opening);
  }

  /** False where the field has it already. */
  function add(hash: number): boolean {
    const row = mix(hash) & MASK;
    if (seen[row] === field) return false;
    seen[row] = field;
    push(row, 0);
    return true;
  }

  function push(row: number, value: number): void {
    if (features.length === features.rows.length) grow(features);
    features.rows[features.length] = row;
    features.values[features.length++] = value;
  }

  /** A document's segments come in order: each is read as text, as the one before and as the one after. */
  function wordsOf(text: string): Word[] {
    const known = recent.find((each) => each.text === text);
    if (known) return known.words;
    const made = { text, words: chunksOf(text).flatMap(wordsIn) };
    recent.push(made);
    if (recent.length > RECENT) recent.shift();
    return made.words;
  }

  const wordOf = remembering((token): Word => ({ hash: hashText(token) | 1, pieces: piecesOf(token) }));
  const wordsIn = remembering((chunk) => tokensOf(chunk).map(wordOf));

  return ({ text, headings, before, after }) => {
    features.length = 0;
    features.words.length = 0;
    read(text, FIELDS.text);
    if (before) read(before, FIELDS.before);
    if (after) read(after, FIELDS.after);
    const heading = headings?.at(-1);
    if (heading) read(heading, FIELDS.heading);
    if (!before && after) push(mix(FIELDS.before.salt) & MASK, EDGE_VALUE);
    if (before && !after) push(mix(FIELDS.after.salt) & MASK, EDGE_VALUE);
    return features;
  };
}

function piecesOf(token: string): Int32Array {
  const code = token.charCodeAt(0);
  if (code < 97 || code > 122) return new Int32Array(0);
  const spelt = `<${token.slice(0, 40)}>`;
  const rows: number[] = [];
  for (let length = 3; length <= 5; length++)
    for (let at = 0; at + length <= spelt.length; at++)
      rows.push(mix(hashText(spelt.slice(at, at + length)) ^ PIECE_SALT) & MASK);
  return Int32Array.from(rows);
}

function grow(features: Features): void {
  const rows = new Int32Array(features.rows.length * 2);
  const values = new Float32Array(features.values.length * 2);
  rows.set(features.rows);
  values.set(features.values);
  features.rows = rows;
  features.values = values;
}
