import type { Features, Word } from './features';

type Table = Int8Array | Float32Array;

/** What a linear model adds to logits: the rows' weights times their values, each class with its scale. */
export function createLinear(
  table: Table,
  scales: ArrayLike<number>,
): (out: Float64Array, features: Features) => void {
  const classes = scales.length;
  const sums = new Float64Array(classes);
  /** a word's pieces are summed once: texts say the same words again and again */
  const ofWord = new WeakMap<Word, Float64Array>();

  function piecesOf(word: Word): Float64Array {
    let sum = ofWord.get(word);
    if (!sum) {
      sum = new Float64Array(classes);
      for (const row of word.pieces) addRow(sum, row, 1);
      ofWord.set(word, sum);
    }
    return sum;
  }

  function addRow(to: Float64Array, row: number, value: number): void {
    for (let k = 0, at = row * classes; k < classes; k++) to[k] = to[k]! + table[at + k]! * value;
  }

  return (out, { rows, values, length, words, pieceValue }) => {
    sums.fill(0);
    for (let i = 0; i < length; i++) addRow(sums, rows[i]!, values[i]!);
    for (const word of words) {
      const pieces = piecesOf(word);
      for (let k = 0; k < classes; k++) sums[k] = sums[k]! + pieces[k]! * pieceValue;
    }
    for (let k = 0; k < classes; k++) out[k] = out[k]! + sums[k]! * scales[k]!;
  };
}
