import type { Token } from '../../knowledge/match';
import type { Segment } from '../../model';
import type { Context } from '../annotator';
import { hitsOf, type Sentence } from '../reading';
import { companyEnd, splitName } from './services-names';
import type { ServiceRow } from './services';

/** A line of column headers is short and no sentence. */
const MAX_HEADER_WORDS = 16;

/**
 * Rows of a table that lost its cells on the way: a line like "Name of Service Provider Purpose of Use To opt-out"
 * and lines below it that run name, company, purpose and opt-out together.
 */
export function flattenedRows({ segments, reading }: Context): ServiceRow[] {
  const rows: ServiceRow[] = [];
  for (let at = 0; at < segments.length; at++) {
    if (!isHeader(segments[at]!, reading.sentences[at]!)) continue;
    const hasOptOut = reading.sentences[at]!.some((each) =>
      hitsOf(each, 'services-column').some(({ entry }) => entry.id === 'opt-out'),
    );
    for (let next = at + 1; next < segments.length; next++) {
      const row = rowOf(
        segments[next]!,
        reading.sentences[next]!.flatMap((each) => each.tokens),
        hasOptOut,
      );
      if (!row) break;
      rows.push(row);
      at = next;
    }
  }
  return rows;
}

function isHeader(segment: Segment, sentences: Sentence[]): boolean {
  if (segment.kind === 'heading' || segment.kind === 'table-row' || sentences.length !== 1) return false;
  const { tokens } = sentences[0]!;
  if (tokens.length > MAX_HEADER_WORDS || /[.:;,!?]$/.test(segment.text)) return false;
  const columns = new Set(hitsOf(sentences[0]!, 'services-column').map(({ entry }) => entry.id));
  return columns.has('name') && (columns.has('purpose') || columns.has('opt-out'));
}

const VALUE =
  /\s(?:(opt[ -]?out(?: here)?|click here|here|link)|(n\/a|none|not available|not applicable|no|[-–—]))\.?$/i;

function rowOf(segment: Segment, tokens: Token[], hasOptOut: boolean): ServiceRow | null {
  const { text } = segment;
  if (segment.kind === 'heading' || segment.kind === 'table-row') return null;
  const value = hasOptOut ? VALUE.exec(text) : null;
  if (hasOptOut && !value) return null;
  const end = companyEnd(text, tokens);
  if (end === null) return null;
  const { name, company } = splitName(
    text,
    tokens.filter((token) => token.end <= end),
    end,
  );
  const purpose = text
    .slice(end, value?.index ?? text.length)
    .replace(/^[\s,.]+/, '')
    .trim();
  const optOut = !value ? 'not-said' : value[1] ? 'offered' : 'said-not-offered';
  return { segment, name, company, purpose: purpose || null, optOut };
}
