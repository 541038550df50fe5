import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { version } from '../package.json';
import { assess } from './assess';
import { classify, describeOnly, type Classification } from './classify';
import { findLinkedParts } from './classify/linked-parts';
import { MODEL_ID, predictTopics } from './classify/topics';
import { kindOf, type DocumentKind } from './extract/kind';
import { languageOf } from './extract/language';
import { laws } from './knowledge/compiled/laws';
import {
  SCHEMA_VERSION,
  type Analysis,
  type Document,
  type DocumentSummary,
  type Findings,
  type Segment,
} from './model';
import { segment } from './segment';
import { bounded } from './segment/bounded';
import { warningsOf } from './warnings';

/** Languages whose lexicons stand in lib/knowledge/lexicons. */
const COVERED = ['en'];

/**
 * The whole path: documents (one, or a policy's parts in order) in, one analysis out. Pure and synchronous:
 * no DOM, no network, no clock. Never throws for what a text says; an empty list of documents is a bug.
 */
export function analyze(given: Document[]): Analysis {
  const documents = bounded(given);
  const first = documents[0];
  if (!first) throw new Error('analyze: no document');
  const language = languageOf(first);
  const kind = kindOf(first);
  const covered = COVERED.includes(language);
  const plain = segment(documents);
  const segments = covered ? withTopics(plain) : plain;
  const said = covered ? classify(segments, first) : describeOnly(segments);
  const summary = summarize(documents, segments, kind, language, said);
  return {
    schemaVersion: SCHEMA_VERSION,
    engine: { name: 'smallprint', version, model: MODEL_ID },
    document: summary,
    segments,
    ...said.found,
    checklists: assess(said.found, laws, said.lawHits),
    possible: possibleOf(said.possible),
    warnings: [...warningsOf(documents, summary, covered), ...said.warnings],
  };
}

function summarize(
  documents: Document[],
  segments: Segment[],
  { kind, score }: DocumentKind,
  language: string,
  { controller, facts }: Classification,
): DocumentSummary {
  const first = documents[0]!;
  return {
    source: first.source,
    url: first.url,
    retrievedAt: first.retrievedAt,
    kind,
    kindScore: score,
    language,
    title: first.title,
    controller,
    ...facts,
    sha256: hashOf(segments),
    parts: documents.map((each) => ({
      source: each.source,
      kind: each === first ? kind : kindOf(each).kind,
      title: each.title,
    })),
    linkedParts: findLinkedParts(segments, documents, controller),
  };
}

/** Of the text that was read: segments joined by newlines. */
function hashOf(segments: Segment[]): string {
  return bytesToHex(sha256(utf8ToBytes(segments.map(({ text }) => text).join('\n'))));
}

function withTopics(segments: Segment[]): Segment[] {
  return segments.map((each, at) => ({
    ...each,
    topics: predictTopics({
      text: each.text,
      headings: each.headings,
      before: segments[at - 1]?.text,
      after: segments[at + 1]?.text,
    }),
  }));
}

function possibleOf({
  dataCategories,
  recipients,
  optOuts,
  rights,
  disclosures,
}: Findings): Analysis['possible'] {
  return { dataCategories, recipients, optOuts, rights, disclosures };
}
