import { bytesOf } from './base64';
import type { Combination } from './combination';
import stored from './weights/topics.json';

/** What training writes to weights/NAME.json; tables are base64 of int8. */
export interface StoredWeights {
  /** first 16 hex digits of the SHA-256 of all the rest, as stable JSON */
  id: string;
  set: string;
  bias: number[];
  scales: number[];
  table: string;
  /** for a text alone */
  alone: Combination;
  /** for a text with what stands before or after it */
  inContext: Combination;
}

export interface Weights extends Omit<StoredWeights, 'table'> {
  table: Int8Array;
}

export const storedWeights: StoredWeights = stored;

export const decodeWeights = (weights: StoredWeights): Weights => ({
  ...weights,
  table: new Int8Array(bytesOf(weights.table).buffer),
});
