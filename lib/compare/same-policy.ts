import type { Analysis } from '../model';
import { plain } from './plain';

/** Least share of the shorter text's passages that stand in the other too, for two texts of unnamed companies. */
const SHARED = 0.25;

/** Whether two analyses are of one policy: of one address, of one company, or largely the same text. */
export function samePolicy(a: Analysis, b: Analysis): boolean {
  const [placeA, placeB] = [placeOf(a), placeOf(b)];
  if (placeA && placeA === placeB) return true;
  const [companyA, companyB] = [companyOf(a), companyOf(b)];
  if (companyA && companyB) return begins(companyA, companyB) || begins(companyB, companyA);
  return shared(a, b) >= SHARED;
}

function placeOf({ document }: Analysis): string | null {
  if (!document.url || !URL.canParse(document.url)) return null;
  const { host, pathname } = new URL(document.url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`.toLowerCase();
}

const companyOf = ({ document }: Analysis) => plain(document.controller ?? '');

/** "Example" and "Example Ireland Ltd" write the same policy in different years. */
const begins = (name: string, whole: string) => `${whole} `.startsWith(`${name} `);

function shared(a: Analysis, b: Analysis): number {
  const [textsA, textsB] = [textsOf(a), textsOf(b)];
  const common = [...textsA].filter((text) => textsB.has(text)).length;
  return common / Math.max(1, Math.min(textsA.size, textsB.size));
}

function textsOf({ segments }: Analysis): Set<string> {
  return new Set(segments.filter(({ text }) => text.length > 60).map(({ text }) => plain(text)));
}
