import type { Features } from './features';

/** Logits of a linear model: `out` = bias + the rows' weights times their values, each class with its scale. */
export function addLinear(
  out: Float64Array,
  { rows, values, length }: Features,
  table: Int8Array | Float32Array,
  scales: ArrayLike<number>,
): void {
  const classes = out.length;
  const sums = new Float64Array(classes);
  for (let i = 0; i < length; i++) {
    const at = rows[i]! * classes;
    const value = values[i]!;
    for (let k = 0; k < classes; k++) sums[k] = sums[k]! + table[at + k]! * value;
  }
  for (let k = 0; k < classes; k++) out[k] = out[k]! + sums[k]! * scales[k]!;
}
