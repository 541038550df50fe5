import { readFileSync } from 'node:fs';
import { classify } from '../lib/classify';
import { fromMarkdown } from '../lib/extract/from-markdown';
import type { DisclosureId, Findings, RightId } from '../lib/model';
import { segment } from '../lib/segment';

/**
 * Corpora that others labelled by their own rules and for their own questions, never trained or developed on: does a
 * policy have the item or not. Their labels and ours do not mean quite the same, so the figures say how far
 * the readings agree, not how right either is. `all` is the F1 of claiming every item of every policy.
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

interface Labelled {
  text: string;
  /** items that the policy has, and those that it was asked about at all */
  has: Set<string>;
  asked: string[];
}

type Test = (found: Findings) => boolean;

const right =
  (id: RightId): Test =>
  ({ rights }) =>
    rights.some((each) => each.id === id);
const disclosure =
  (...ids: DisclosureId[]): Test =>
  ({ disclosures }) =>
    disclosures.some((each) => ids.includes(each.id));
const anyRecipient: Test = ({ recipients }) => recipients.length > 0;
const anyData: Test = ({ dataCategories }) =>
  dataCategories.some(({ disposition }) => disposition === 'collected');
const states =
  (...ids: string[]): Test =>
  ({ statements }) =>
    statements.some(({ id, value }) => ids.includes(id) && value === 'yes');

const TRANSPARENCY: Record<string, Test> = {
  'Controller Name': disclosure('controller-identity'),
  'Controller Contact': disclosure('contact-channel'),
  'DPO Contact': disclosure('data-protection-officer'),
  'Data Categories': anyData,
  'Processing Purpose': disclosure('purposes'),
  'Legal Basis for Processing': disclosure('legal-basis'),
  'Data Recipients': anyRecipient,
  'Third-country Transfers': states('international-transfer'),
  'Data Retention Period': disclosure('retention'),
  'Source of Data': disclosure('data-sources'),
  'Right to Access': right('access'),
  'Right to Rectification': right('correction'),
  'Right to Erasure': right('deletion'),
  'Right to Restrict': right('restriction'),
  'Right to Object': right('objection'),
  'Right to Portability': right('portability'),
  'Right to Withdraw Consent': right('withdraw-consent'),
  'Right to Lodge Complaint': right('complaint'),
};

const SEGMENTS: Record<string, Test> = {
  'Controller Contact': disclosure('contact-channel'),
  'Data Categories': anyData,
  'Processing Purpose': disclosure('purposes'),
  'Data Recipients': anyRecipient,
  'Source of Data': disclosure('data-sources'),
  'Storage Period': disclosure('retention'),
  'Safeguards Copy': disclosure('security', 'transfer-safeguards'),
  'Right to Access': right('access'),
  'Right to Erase': right('deletion'),
  'Right to Restrict': right('restriction'),
  'Right to Portability': right('portability'),
  'Withdraw Consent': right('withdraw-consent'),
  'Lodge Complaint': right('complaint'),
};

const SPY: Record<string, Test> = {
  'behavioral-marketing': states('targeted-advertising'),
  security: disclosure('security'),
  history: disclosure('effective-date'),
  'data-deletion': right('deletion'),
  'law-enforcement': ({ recipients }) => recipients.some(({ id }) => id === 'government-legal'),
  'revision-notify': disclosure('policy-changes'),
  'noncritical-purposes': ({ optOuts }) => optOuts.length > 0,
};
const SPY_NO = new Set(['no', 'na', 'unspecified']);

/** Sites of which fewer sentences were labelled are no policy. */
const FEWEST = 8;

export function crossCorpusRows(data: string): CrossRow[] {
  return [
    measure('gdpr-transparency', transparency(`${data}/gdpr-transparency/train.jsonl`), TRANSPARENCY),
    measure('gdpr-segments', segments(`${data}/gdpr-segments/train.jsonl`), SEGMENTS),
    measure('privacyspy', privacyspy(`${data}/privacyspy/train.jsonl`), SPY),
  ];
}

function measure(corpus: string, policies: Labelled[], tests: Record<string, Test>): CrossRow {
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

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

interface Passage {
  type: string;
  passage: string;
  annotations: { requirement: string; performed: boolean }[];
}

/** 152 policies of apps, whole; an item that is only denied does not count. */
const transparency = (path: string): Labelled[] =>
  lines<{ passages: Passage[] }>(path).map(({ passages }) => ({
    text: passages.map(({ type, passage }) => (type === 'headline' ? `## ${passage}` : passage)).join('\n\n'),
    has: new Set(
      passages.flatMap(({ annotations }) =>
        annotations.flatMap(({ requirement, performed }) => (performed ? [requirement] : [])),
      ),
    ),
    asked: Object.keys(TRANSPARENCY),
  }));

/** The labelled sentences of each site, without what stood around them. */
function segments(path: string): Labelled[] {
  const sites = new Map<string, { text: string; labels: string[] }[]>();
  for (const { site, ...row } of lines<{ site: string; text: string; labels: string[] }>(path))
    sites.set(site, [...(sites.get(site) ?? []), row]);
  return [...sites.values()]
    .filter((rows) => rows.length >= FEWEST)
    .map((rows) => ({
      text: rows.map(({ text }) => text).join('\n\n'),
      has: new Set(rows.flatMap(({ labels }) => labels)),
      asked: Object.keys(SEGMENTS),
    }));
}

/** What reviewers quoted of each product's policy for twelve questions: passages, not the whole policy. */
const privacyspy = (path: string): Labelled[] =>
  lines<{ rubric: Record<string, { value: string; citations: string[] }> }>(path).map(({ rubric }) => {
    const asked = Object.keys(rubric).filter((item) => item in SPY);
    return {
      text: [...new Set(Object.values(rubric).flatMap(({ citations }) => citations))].join('\n\n'),
      has: new Set(asked.filter((item) => !SPY_NO.has(rubric[item]!.value))),
      asked,
    };
  });
