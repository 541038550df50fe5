import type { Evidence, RegionId } from '../../model';
import { rounded } from '../rounded';
import { some, type Node } from './context';

/** How sure, for whom, and the policy's own words as W3C Web Annotation selectors. */
export function proof(claim: { score?: number; scope?: RegionId[]; evidence: Evidence[] }): Node {
  return {
    ...(claim.score !== undefined && { 'sp:score': rounded(claim.score) }),
    ...some('sp:scope', claim.scope ?? []),
    ...some('sp:evidence', claim.evidence.map(selector)),
  };
}

function selector({ quote, lead }: Evidence): Node {
  return {
    '@type': 'oa:TextQuoteSelector',
    'oa:exact': quote,
    ...(lead && { 'sp:lead': lead.quote }),
  };
}
