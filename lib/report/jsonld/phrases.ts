import { dpvPhrasesEn } from '../../knowledge/compiled/dpv-phrases-en';
import { createMatcher, tokenize, type Matcher } from '../../knowledge/match';
import type { Analysis, DisclosureFinding, DisclosureId, Evidence, Segment } from '../../model';
import type { Node } from './context';
import { proof } from './proof';

const LEXICONS = { 'legal-basis': 'dpv-legal-basis', purposes: 'dpv-purpose' } as const;

let matcher: Matcher | undefined;

/** What the quotes of a disclosure name, and the items of a list that such a quote introduces, as nodes typed with DPV's term; `general` where they name nothing known. */
export function namedIn(
  { disclosures, segments }: Analysis,
  disclosure: keyof typeof LEXICONS & DisclosureId,
  base: string,
  general: string,
): Node[] {
  const found = disclosures.find(({ id }) => id === disclosure);
  if (!found) return [];
  const named = termsOf([...found.evidence, ...itemsBelow(found, segments)], LEXICONS[disclosure]);
  if (named.size === 0) named.set(general, found.evidence.slice(0, 1));
  return [...named].map(([term, evidence]) => ({
    '@id': `${base}#${disclosure}/${term.slice(term.indexOf(':') + 1)}`,
    '@type': [term],
    ...proof({ score: found.score, scope: found.scope, evidence }),
  }));
}

/** "We use your data to:" names nothing; what hangs on it does. */
function itemsBelow({ evidence }: DisclosureFinding, segments: readonly Segment[]): Evidence[] {
  const leads = new Map(evidence.map((span) => [span.segment, span]));
  return segments.flatMap(({ id, lead, text }) => {
    const above = lead === null ? undefined : leads.get(lead);
    return above && !leads.has(id)
      ? [{ segment: id, start: 0, end: text.length, quote: text, lead: above }]
      : [];
  });
}

function termsOf(evidence: readonly Evidence[], lexicon: string): Map<string, Evidence[]> {
  matcher ??= createMatcher(dpvPhrasesEn);
  const terms = new Map<string, Evidence[]>();
  for (const span of evidence)
    for (const { entry } of matcher.match(tokenize(span.quote))) {
      if (entry.lexicon !== lexicon) continue;
      const term = String(entry.props!.dpv);
      const known = terms.get(term) ?? [];
      if (known.at(-1) !== span) terms.set(term, [...known, span]);
    }
  return terms;
}
