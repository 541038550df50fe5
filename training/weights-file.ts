import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import type { Combination } from '../lib/classify/model/combination';
import type { StoredWeights } from '../lib/classify/model/weights';
import type { Linear } from './linear';

/** The table as int8 with one scale a class. */
function quantise(table: Float32Array, classes: number): { table: Int8Array; scales: number[] } {
  const scales = Array.from({ length: classes }, (_, k) => {
    let top = 0;
    for (let at = k; at < table.length; at += classes) top = Math.max(top, Math.abs(table[at]!));
    return top / 127 || 1;
  });
  return { table: Int8Array.from(table, (value, at) => Math.round(value / scales[at % classes]!)), scales };
}

export function storedWeights(
  set: string,
  linear: Linear,
  alone: Combination,
  inContext: Combination,
): StoredWeights {
  const { table, scales } = quantise(linear.table, linear.bias.length);
  const rest = {
    set,
    bias: Array.from(linear.bias, short),
    scales: scales.map(short),
    alone,
    inContext,
    table: Buffer.from(table.buffer).toString('base64'),
  };
  return { id: weightsId(rest), ...rest };
}

/** First 16 hex digits of the SHA-256 of all but the id. */
export function weightsId(weights: object): string {
  const { id: _, ...rest } = weights as { id?: string };
  const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
}

/** Floats of the file: seven digits. */
export const short = (value: number): number => Number(value.toPrecision(7));

export async function writeWeights(path: string, weights: StoredWeights): Promise<void> {
  writeFileSync(path, await format(JSON.stringify(weights), { parser: 'json', printWidth: 110 }));
}
