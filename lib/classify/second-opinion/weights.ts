import { bytesOf } from '../model/base64';
import mentions from '../model/weights/mentions.json';
import links from '../model/weights/opt-out-links.json';
import sentences from '../model/weights/second-opinion.json';

/** What training writes to ../model/weights (second-opinion.json, opt-out-links.json, mentions.json): for each key that has weights, its classes and their weights, in order, as base64. */
export interface StoredOpinion {
  /** first 16 hex digits of the SHA-256 of all the rest, as stable JSON */
  id: string;
  /** "right:access", "opt-out:marketing" */
  classes: string[];
  /** under what score of the sentence most like it a claim may be doubted, class by class; 0: never */
  doubts: number[];
  bias: number[];
  /** what a weight of 1 is worth, class by class */
  scales: number[];
  /** int32, ascending */
  keys: string;
  /** uint8: the class of each weight, with LAST set at the last one of its key */
  of: string;
  /** int8 */
  weights: string;
}

/** The bit of a class that says that the next weight is another key's. */
export const LAST = 0x80;

/** The weights of the three models that read a policy beside the rules. */
export interface OpinionWeights {
  /** of sentences: a class for each right and for each target of an opt-out */
  sentences: StoredOpinion;
  /** of one class: links that are ways of opting out */
  links: StoredOpinion;
  /** of three classes: data that are said to be collected, and not to be; recipients that get some */
  mentions: StoredOpinion;
}

export const shippedWeights: OpinionWeights = { sentences, links, mentions };

/** The weights ready for use: an open-addressed table of keys. */
export interface OpinionTable {
  classes: readonly string[];
  doubts: readonly number[];
  bias: readonly number[];
  scales: readonly number[];
  /** adds the weights of each key, times `value`, to the sums of the classes */
  add(sums: Float64Array, keys: Int32Array, value: number): void;
}

export function openOpinion({ classes, doubts, bias, scales, ...packed }: StoredOpinion): OpinionTable {
  const keys = new Int32Array(bytesOf(packed.keys).buffer);
  const of = bytesOf(packed.of);
  const weights = new Int8Array(bytesOf(packed.weights).buffer);
  const starts = new Uint32Array(keys.length + 1);
  for (let i = 0, at = 0; i < of.length; i++) if (of[i]! & LAST) starts[++at] = i + 1;
  const size = 1 << (34 - Math.clz32(keys.length));
  const slots = new Int32Array(size).fill(-1);
  for (let at = 0; at < keys.length; at++) {
    let slot = keys[at]! & (size - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = at;
  }

  function find(key: number): number {
    let slot = key & (size - 1);
    for (;;) {
      const at = slots[slot]!;
      if (at < 0 || keys[at] === key) return at;
      slot = (slot + 1) & (size - 1);
    }
  }

  return {
    classes,
    doubts,
    bias,
    scales,
    add(sums, asked, value) {
      for (const key of asked) {
        const at = find(key);
        if (at < 0) continue;
        for (let i = starts[at]!; i < starts[at + 1]!; i++) {
          const k = of[i]! & (LAST - 1);
          sums[k] = sums[k]! + weights[i]! * value;
        }
      }
    },
  };
}
