import type { Evidence, Findings, Segment } from '../model';

/** A heading has no more letters. */
const LONGEST = 150;
/** How far from one line of the contents the next one stands. */
const NEXT = 2;

type Quoting = { evidence: Evidence[]; value?: string | null };

/**
 * Quotes what was found from the body wherever it says so: without what stands in a table of contents, and the headings
 * that only name their section behind what the section says.
 */
export function quotingBody(segments: Segment[]): (found: Findings) => Findings {
  const contents = contentsOf(segments);
  const isBody = ({ segment }: Evidence) => !contents.has(segment);
  const fromBody = <T extends Quoting>(claims: T[]): T[] =>
    claims.map((claim) => {
      const body = claim.evidence.filter(isBody);
      const kept = body.length > 0 ? body : claim.evidence;
      const isName = ({ segment }: Evidence) => namesAlone(segments[segment]!, claim.value);
      return { ...claim, evidence: [...kept.filter((each) => !isName(each)), ...kept.filter(isName)] };
    });
  return (found) => ({
    dataCategories: fromBody(found.dataCategories),
    recipients: fromBody(found.recipients),
    services: fromBody(found.services),
    statements: fromBody(found.statements),
    optOuts: fromBody(found.optOuts),
    rights: fromBody(found.rights),
    disclosures: fromBody(found.disclosures),
    denials: fromBody(found.denials),
  });
}

/** A heading that is no sentence, and has neither a year nor what the claim comes down to: there it is the thing itself. */
const namesAlone = ({ kind, text }: Segment, value?: string | null): boolean =>
  kind === 'heading' &&
  !/[.:]$/.test(text.trimEnd()) &&
  !/\d{4}/.test(text) &&
  !(value && text.includes(value));

/**
 * Lines that say what a heading below them says, two or more together; one alone may be a label, and those that hang on
 * a sentence ("We collect:") are items of it.
 */
function contentsOf(segments: Segment[]): ReadonlySet<number> {
  const last = new Map<string, number>();
  for (const { id, kind, text } of segments) if (kind === 'heading') last.set(wordsOf(text), id);
  last.delete('');
  const lines = segments
    .filter(
      ({ id, kind, text, lead }) =>
        kind !== 'heading' && lead === null && text.length <= LONGEST && (last.get(wordsOf(text)) ?? -1) > id,
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
