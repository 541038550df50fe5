import { classify } from '../lib/classify';
import { fromMarkdown } from '../lib/extract/from-markdown';
import { segment } from '../lib/segment';
import { c3pa, privacyspy, segments, transparency, type Corpus } from './labelled-corpora';

/**
 * Corpora that others labelled by their own rules and for their own questions, never trained on: does a policy have the
 * item or not. Rules were corrected on half of C3PA, after all of it had been measured. Their labels and ours do not
 * mean quite the same, so the figures say how far the readings agree, not how right either is. `all` is the F1 of
 * claiming every item of every policy.
 */
export interface CrossRow {
  corpus: string;
  policies: number;
  precision: number;
  recall: number;
  f1: number;
  all: number;
  /** F1 by item, with how many policies have it */
  items: Record<string, string>;
}

export const crossCorpusRows = (data: string): CrossRow[] => [
  measure('gdpr-transparency', transparency(`${data}/gdpr-transparency/train.jsonl`)),
  measure('gdpr-segments', segments(`${data}/gdpr-segments/train.jsonl`)),
  measure('privacyspy', privacyspy(`${data}/privacyspy/train.jsonl`)),
  measure('c3pa, read', c3pa(`${data}/c3pa/train.jsonl`, true)),
  measure('c3pa, unread', c3pa(`${data}/c3pa/train.jsonl`, false)),
];

function measure(corpus: string, { policies, tests }: Corpus): CrossRow {
  const counts = new Map(Object.keys(tests).map((item) => [item, { right: 0, said: 0, has: 0, asked: 0 }]));
  policies.forEach(({ text, has, asked }, at) => {
    const { found } = classify(segment([fromMarkdown(text, { source: `${corpus} ${at}` })]));
    for (const item of asked) {
      const count = counts.get(item);
      if (!count) continue;
      const said = tests[item]!(found);
      count.asked += 1;
      count.has += has.has(item) ? 1 : 0;
      count.said += said ? 1 : 0;
      count.right += said && has.has(item) ? 1 : 0;
    }
  });
  const all = [...counts.values()];
  const sum = (key: 'right' | 'said' | 'has' | 'asked'): number =>
    all.reduce((total, count) => total + count[key], 0);
  return {
    corpus,
    policies: policies.length,
    precision: sum('right') / sum('said'),
    recall: sum('right') / sum('has'),
    f1: f1(sum('right'), sum('said'), sum('has')),
    all: f1(sum('has'), sum('asked'), sum('has')),
    items: Object.fromEntries(
      [...counts].map(([item, { right: hits, said, has }]) => [
        item,
        `${f1(hits, said, has).toFixed(2)} (${has})`,
      ]),
    ),
  };
}

const f1 = (hits: number, said: number, has: number): number => (said + has ? (2 * hits) / (said + has) : 0);
