import type { Evidence, Findings, Segment } from '../model';

/** A heading has no more letters. */
const LONGEST = 150;
/** How far from one line of the contents the next one stands. */
const NEXT = 2;

type Quoting = { evidence: Evidence[] };

/** What was found, without quotes from a table of contents wherever another place says the same. */
export function outOfContents(segments: Segment[], found: Findings): Findings {
  const contents = contentsOf(segments);
  if (contents.size === 0) return found;
  const fromBody = <T extends Quoting>(claims: T[]): T[] => claims.map((claim) => quoted(claim, contents));
  return {
    dataCategories: fromBody(found.dataCategories),
    recipients: fromBody(found.recipients),
    services: fromBody(found.services),
    statements: fromBody(found.statements),
    optOuts: fromBody(found.optOuts),
    rights: fromBody(found.rights),
    disclosures: fromBody(found.disclosures),
    denials: fromBody(found.denials),
  };
}

function quoted<T extends Quoting>(claim: T, contents: ReadonlySet<number>): T {
  const body = claim.evidence.filter(({ segment }) => !contents.has(segment));
  return body.length > 0 && body.length < claim.evidence.length ? { ...claim, evidence: body } : claim;
}

/** Lines that say what a heading below them says, two or more together; one alone may be a label or an item. */
function contentsOf(segments: Segment[]): ReadonlySet<number> {
  const last = new Map<string, number>();
  for (const { id, kind, text } of segments) if (kind === 'heading') last.set(wordsOf(text), id);
  last.delete('');
  const lines = segments
    .filter(
      ({ id, kind, text }) =>
        kind !== 'heading' && text.length <= LONGEST && (last.get(wordsOf(text)) ?? -1) > id,
    )
    .map(({ id }) => id);
  return new Set(
    lines.filter(
      (id, at) => id - (lines[at - 1] ?? -Infinity) <= NEXT || (lines[at + 1] ?? Infinity) - id <= NEXT,
    ),
  );
}

/** Without numbers and marks, which stand on one side only. */
const wordsOf = (text: string): string =>
  text
    .slice(0, LONGEST + 1)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
