import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyze } from '../../lib/analyze';
import { findCues } from '../../lib/classify/cue';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import { readPolicy } from '../../lib/classify/policy-reader';
import type { Reading, Sentence } from '../../lib/classify/reading';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import type { Analysis } from '../../lib/model';
import { hashOf, heldTexts } from '../labelled';

/** One sentence of the corpus with what the lexicons see in it ("right:access", "opt-out:marketing"). */
export interface Labelled {
  policy: number;
  text: string;
  heading: string;
  lead: string;
  ids: Set<string>;
}

export interface Corpus {
  sentences: Labelled[];
  /** by policy: what its analysis claims */
  found: Set<string>[];
}

const SHORTEST = 12;
/** Texts beyond these are rarely a whole policy, or cost more than they teach. */
const LENGTHS = { least: 4_000, most: 80_000 };

/** Every sentence of the English privacy policies in policies.jsonl.gz, labelled by the lexicons alone. */
export function readCorpus(path: string, say: (line: string) => void): Corpus {
  const corpus: Corpus = { sentences: [], found: [] };
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const held = heldTexts();
  for (const [at, line] of lines.entries()) {
    if (at % 100 === 0) say(`${at} of ${lines.length} policies`);
    const { text } = JSON.parse(line) as { text: string };
    if (held.has(hashOf(text, 64))) continue;
    if (text.length < LENGTHS.least || text.length > LENGTHS.most) continue;
    const document = fromMarkdown(text, { source: String(at) });
    const analysis = analyze([document]);
    if (analysis.document.kind !== 'privacy-policy' || analysis.document.language !== 'en') continue;
    const policy = corpus.found.push(claimsOf(analysis)) - 1;
    corpus.sentences.push(...labelled(policy, readPolicy(analysis.segments), analysis));
  }
  return corpus;
}

function claimsOf({ dataCategories, recipients, rights, disclosures, optOuts }: Analysis): Set<string> {
  return new Set([
    ...dataCategories.map(({ id }) => `data:${id}`),
    ...recipients.map(({ id }) => `recipient:${id}`),
    ...rights.map(({ id }) => `right:${id}`),
    ...disclosures.map(({ id }) => `disclosure:${id}`),
    ...optOuts.flatMap(({ targets, methods }) => [...targets, ...methods].map((id) => `opt-out:${id}`)),
  ]);
}

function labelled(policy: number, reading: Reading, { optOuts }: Analysis): Labelled[] {
  const labels = new Map<Sentence, Set<string>>();
  const label = (sentence: Sentence, id: string) =>
    labels.set(sentence, (labels.get(sentence) ?? new Set()).add(id));
  for (const { id, sentence, refusal } of mentionsOf(reading)) if (!refusal) label(sentence, `data:${id}`);
  for (const kind of ['right', 'disclosure'])
    for (const [id, cues] of findCues(reading, kind))
      for (const { sentence, weight } of cues) if (weight >= 0.5) label(sentence, `${kind}:${id}`);
  for (const sentence of reading.sentences.flat())
    for (const { entry } of sentence.hits)
      if (entry.lexicon === `recipient-${entry.id}`) label(sentence, `recipient:${entry.id}`);
  for (const { targets, methods, evidence } of optOuts)
    for (const span of evidence) {
      const at = reading.sentences[span.segment]!.find(({ start, end }) => start <= span.start && span.start < end);
      if (at) for (const id of [...targets, ...methods]) label(at, `opt-out:${id}`);
    }
  return reading.sentences
    .flat()
    .filter(({ segment: { kind }, start, end }) => kind !== 'heading' && end - start >= SHORTEST)
    .map((sentence) => toLabelled(policy, reading, sentence, labels.get(sentence) ?? new Set()));
}

function toLabelled(policy: number, reading: Reading, sentence: Sentence, ids: Set<string>): Labelled {
  const { segment: own, start, end } = sentence;
  return {
    policy,
    text: own.text.slice(start, end),
    heading: own.headings.slice(-2).join(' / '),
    lead: own.lead === null ? '' : reading.segments[own.lead]!.text.slice(-160),
    ids,
  };
}
