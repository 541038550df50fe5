import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromMarkdown } from '../lib/extract/from-markdown';
import { fromText } from '../lib/extract/from-text';
import type { Document } from '../lib/model';

/** What a person (or a model in their place) wrote down of one policy, in the contract's vocabulary. */
export interface Gold {
  policy: string;
  dataCategories: Record<string, { disposition: 'collected' | 'not-collected'; quote: string }>;
  recipients: Record<string, { quote: string }>;
  rights: Record<string, { quote: string }>;
  disclosures: Record<string, { quote: string }>;
}

export interface AnnotatedPolicy {
  name: string;
  text: string;
  markdown: boolean;
  gold: Gold;
  /** annotated for statements and opt-outs, sensitive data and refusals: `gold` holds nothing else */
  partly?: boolean;
}

/** A set of policies with what is said of them; `known` sets were developed on, the others less or not at all. */
export type AnnotatedSets = Record<string, AnnotatedPolicy[]>;

/** The gold policies of the data, and our own sets (training/annotations) whose texts stand in the data's corpus. */
export function annotatedSets(data: string): AnnotatedSets {
  return { gold: goldPolicies(`${data}/annotated`), ...ownSets(`${data}/corpus/policies.jsonl.gz`) };
}

export const documentOf = ({ name, text, markdown }: AnnotatedPolicy): Document =>
  (markdown ? fromMarkdown : fromText)(text, { source: name });

function goldPolicies(folder: string): AnnotatedPolicy[] {
  const golds = new Set(readdirSync(`${folder}/gold`).map((file) => file.replace('.json', '')));
  return readdirSync(`${folder}/policies`)
    .filter((file) => golds.has(file.replace(/\.\w+$/, '')))
    .map((file) => {
      const name = file.replace(/\.\w+$/, '');
      const text = readFileSync(`${folder}/policies/${file}`, 'utf8');
      return { name, text, markdown: file.endsWith('.md'), gold: readJson(`${folder}/gold/${name}.json`) };
    });
}

const NOTHING = { dataCategories: {}, recipients: {}, rights: {}, disclosures: {} };
const OWN = new URL('../training/annotations/', import.meta.url).pathname;

function ownSets(corpus: string): AnnotatedSets {
  const sets: Record<string, string[]> = readJson(`${OWN}sets.json`);
  const texts = textsByHash(corpus);
  return Object.fromEntries(
    Object.entries(sets).map(([set, names]) => [
      set,
      names.flatMap((path) => {
        const said: Partial<Gold> & { source: { sha256: string } } = readJson(`${OWN}${path}.json`);
        const text = texts.get(said.source.sha256);
        if (text === undefined) return [];
        const gold = { ...NOTHING, policy: path, ...sensitiveOf(path), ...said };
        return [{ name: basename(path), text, markdown: true, gold, partly: !said.dataCategories }];
      }),
    ]),
  );
}

/** What is annotated apart for a policy that holds but some kinds: its sensitive data and its refusals. */
function sensitiveOf(path: string): Pick<Gold, 'dataCategories'> | undefined {
  const file = `${OWN}sensitive/${basename(path)}.json`;
  return existsSync(file) ? { dataCategories: readJson<Gold>(file).dataCategories } : undefined;
}

function textsByHash(corpus: string): Map<string, string> {
  const lines = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n');
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
  return new Map(texts.map((text) => [createHash('sha256').update(text, 'utf8').digest('hex'), text]));
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
