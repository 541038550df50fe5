import type { Analysis, Block, Segment } from '../../lib/model';
import { segment } from '../../lib/segment';
import { sentencesOf } from '../../lib/segment/sentences';
import { InputError } from '../input/input-error';

/**
 * An analysis as it was printed, with the structure of its text made again: JSON carries what the contract says and
 * no more. Throws an InputError where the value is no analysis, or a quote is not its segment's text.
 */
export function restored(value: unknown, source: string): Analysis {
  const fault = faultOf(value);
  if (fault)
    throw new InputError(
      'unsupported',
      `${source} is no analysis: ${fault}. Make one with \`smallprint analyze … --format json\`.`,
    );
  const analysis = value as Analysis;
  return { ...analysis, segments: structured(analysis.segments), possible: analysis.possible ?? {} };
}

const LISTS = [
  ...(['dataCategories', 'recipients', 'services', 'statements', 'optOuts'] as const),
  ...(['rights', 'disclosures', 'denials', 'checklists', 'warnings'] as const),
];

function faultOf(value: unknown): string | null {
  if (!isRecord(value)) return 'it is no object';
  const { document, engine, segments } = value;
  if (!isRecord(document) || typeof document.source !== 'string') return 'it has no document';
  if (!isRecord(engine)) return 'it does not say what made it';
  if (!Array.isArray(segments) || !segments.every((each) => isRecord(each) && typeof each.text === 'string'))
    return 'it has no segments';
  for (const list of LISTS) if (!Array.isArray(value[list])) return `it has no list "${list}"`;
  const texts = segments.map(({ text }) => text as string);
  const claims = LISTS.slice(0, 8).flatMap((list) => value[list] as unknown[]);
  return claims.every((claim) => isRecord(claim) && quotesHold(claim.evidence, texts))
    ? null
    : 'a quote in it does not stand in its text';
}

function quotesHold(evidence: unknown, texts: string[]): boolean {
  return (
    Array.isArray(evidence) &&
    evidence.every(
      (span) =>
        isRecord(span) &&
        texts[span.segment as number]?.slice(span.start as number, span.end as number) === span.quote,
    )
  );
}

/** Cut anew from blocks like those it came from; where that gives other pieces, sentences alone are added. */
function structured(printed: readonly Segment[]): Segment[] {
  const parts = Math.max(1, ...printed.map(({ part }) => (Number.isInteger(part) ? part + 1 : 1)));
  const documents = Array.from({ length: Math.min(parts, printed.length || 1) }, (_, part) => ({
    ...{ source: '', url: null, retrievedAt: null, title: null, declaredLanguage: null },
    ...{ dropped: [], warnings: [] },
    blocks: blocksOf(printed.filter((each) => (each.part ?? 0) === part)),
  }));
  const made = segment(documents);
  const fits = made.length === printed.length && made.every(({ text }, at) => text === printed[at]!.text);
  return printed.map((each, at) => (fits ? { ...made[at]!, ...pick(each) } : bare(each, at)));
}

function pick({ topics, links, headings }: Segment): Pick<Segment, 'topics' | 'links' | 'headings'> {
  return { topics: topics ?? [], links: links ?? [], headings: headings ?? [] };
}

function bare(each: Segment, id: number): Segment {
  return {
    ...{ id, part: each.part ?? 0, kind: each.kind, text: each.text, ...pick(each) },
    ...{ level: 0, headingIds: [], lead: null, cells: [], headerRow: null, runIn: null },
    sentences: sentencesOf(each.text, []),
  };
}

/** Neighbouring items are one list, neighbouring rows one table whose first row stands above the others. */
function blocksOf(segments: readonly Segment[]): Block[] {
  let group = 0;
  return segments.map(({ kind, text, links = [], headings = [] }, at): Block => {
    if (kind !== segments[at - 1]?.kind) group++;
    if (kind === 'heading') return { kind, text, links, level: Math.min(6, headings.length + 1) };
    if (kind === 'list-item') return { kind, text, links, depth: 1, list: group };
    if (kind === 'table-row') {
      const cells = text.split(' | ').map((cell) => ({ text: cell, links: [] }));
      return { kind, cells, header: false, table: group };
    }
    return { kind: 'paragraph', text, links };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
