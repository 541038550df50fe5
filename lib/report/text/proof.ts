import type { Analysis, Evidence } from '../../model';
import { confidenceOf, type Confidence } from '../confidence';
import { partOf } from '../parts';
import { quoteOf, shortened } from '../quote';
import type { TextOptions } from '../to-text';
import type { Page } from './page';

/** The policy's own words below a claim, where they were asked for: the best quote, its place, how sure we are. */
export function proof(
  page: Page,
  analysis: Pick<Analysis, 'segments' | 'document'>,
  { quotes }: Pick<TextOptions, 'quotes'>,
  claim: { evidence: Evidence[]; score?: number | null },
  indent = 2,
): void {
  const best = claim.evidence[0];
  if (!quotes || !best) return;
  page.text(`“${quoteOf(best)}”`, 'plain', indent);
  const headings = analysis.segments[best.segment]?.headings ?? [];
  const part = partOf(analysis, best);
  const from = part ? `in ${shortened(part, 60)}` : '';
  const more = claim.evidence.length - 1;
  const place = headings.map((heading) => shortened(heading, 60)).join(' › ');
  const others = more > 0 ? `${more} more ${more === 1 ? 'quote' : 'quotes'}` : '';
  page.text([sureness(claim.score), from, place, others].filter(Boolean).join(' · '), 'faint', indent);
  page.gap();
}

const SURE: Record<Confidence, string> = {
  'very-sure': 'Very sure',
  'fairly-sure': 'Fairly sure',
  unsure: 'Unsure: read the sentence yourself',
};

/** In words; no percentages: nobody can weigh 0.83 against 0.86. */
const sureness = (score: number | null | undefined): string =>
  score === null || score === undefined ? '' : SURE[confidenceOf(score)];
