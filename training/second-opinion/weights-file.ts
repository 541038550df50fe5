import { LAST, type StoredOpinion } from '../../lib/classify/second-opinion/weights';
import { short, weightsId } from '../weights-file';
import type { OpinionModel } from './fit';

/** A class that ships: its name and its place in the model, and under what score a claim of it may be doubted. */
export interface ShippedClass {
  id: string;
  k: number;
  doubt: number;
}

/** Packs a model's weights of some classes, as int8 with one scale a class. */
export function storedOpinionOf({ rowOf, table, bias }: OpinionModel, shipped: ShippedClass[]): StoredOpinion {
  const count = bias.length;
  const weightOf = (row: number, k: number): number => table[row * count + k]!;
  const scales = shipped.map(({ k }) => {
    let top = 0;
    for (const row of rowOf.values()) top = Math.max(top, Math.abs(weightOf(row, k)));
    return top / 127 || 1;
  });
  const packed = { keys: [] as number[], of: [] as number[], weights: [] as number[] };
  for (const [key, row] of [...rowOf].sort(([a], [b]) => a - b)) {
    const own = shipped
      .map(({ k }, at) => [at, Math.round(weightOf(row, k) / scales[at]!)] as const)
      .filter(([, weight]) => weight !== 0);
    if (!own.length) continue;
    packed.keys.push(key);
    packed.of.push(...own.map(([at], i) => (i === own.length - 1 ? at | LAST : at)));
    packed.weights.push(...own.map(([, weight]) => weight));
  }
  const rest = {
    classes: shipped.map(({ id }) => id),
    doubts: shipped.map(({ doubt }) => short(doubt)),
    bias: shipped.map(({ k }) => short(bias[k]!)),
    scales: scales.map(short),
    keys: base64(Int32Array.from(packed.keys)),
    of: base64(Uint8Array.from(packed.of)),
    weights: base64(Int8Array.from(packed.weights)),
  };
  return { id: weightsId(rest), ...rest };
}

const base64 = ({ buffer }: Int32Array | Uint8Array | Int8Array): string =>
  Buffer.from(buffer as ArrayBuffer).toString('base64');
