import type {
  Claim,
  Evidence,
  RecipientFinding,
  RecipientId,
  RegionId,
  ServiceFinding,
} from '../../lib/model';
import { namesFor } from '../../lib/report/answers/named-companies';

export interface RecipientRow {
  id: RecipientId;
  /** as the policy writes them */
  names: string[];
  /** the same as they are shown: a company once, with its services */
  shown: string[];
  score: number;
  scope: RegionId[];
  evidence: Evidence[];
}

/** One row for each kind of recipient, with the companies and services named for it. */
export function recipientRows(recipients: RecipientFinding[], services: ServiceFinding[]): RecipientRow[] {
  const ids = new Set([...recipients.map((r) => r.id), ...services.flatMap((s) => s.recipients)]);
  return [...ids]
    .map((id) => {
      const finding = recipients.find((r) => r.id === id);
      const named = services.filter((s) => s.recipients.includes(id));
      const companies = finding?.companies ?? [];
      const claims: Claim[] = finding ? [finding, ...named] : named;
      return {
        id,
        names: [...new Set([...named.map((s) => s.name), ...companies.map((c) => c.name)])],
        shown: namesFor({ services, recipients }, id),
        score: claims[0]!.score,
        scope: finding ? finding.scope : [...new Set(named.flatMap((s) => s.scope))],
        evidence: distinct([...claims.flatMap((c) => c.evidence), ...companies.flatMap((c) => c.evidence)]),
      };
    })
    .sort((a, b) => b.names.length - a.names.length);
}

function distinct(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ segment, start }) => {
    const key = `${segment}:${start}`;
    return !seen.has(key) && seen.add(key);
  });
}
