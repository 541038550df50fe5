import type { Analysis, LawId } from '../model';
import { CLAIM_KINDS, claimsOf } from './claims';
import { headOf } from './head';
import type { ComparedClaim, Matrix, MatrixRow } from './model';

/** Several policies side by side, one row for each thing that any of them says. */
export function compareMany(analyses: readonly Analysis[], laws: readonly LawId[] = []): Matrix {
  const said = analyses.map(
    (analysis) => new Map(claimsOf(analysis, laws).map((claim) => [claim.key, claim])),
  );
  const keys = [...new Set(said.flatMap((claims) => [...claims.keys()]))];
  const rows = keys.map((key) => rowOf(said.map((claims) => claims.get(key) ?? null)));
  return { columns: analyses.map(headOf), rows: rows.sort((a, b) => rank(a) - rank(b)) };
}

function rowOf(claims: (ComparedClaim | null)[]): MatrixRow {
  const { key, kind, id, law } = claims.find((claim) => claim !== null)!;
  const answers = claims.map(answerOf);
  const alone = (at: number) => answers.filter((answer) => answer === answers[at]).length === 1;
  return {
    key,
    kind,
    id,
    law,
    cells: claims.map((claim, at) => claim && { ...claim, odd: claims.length > 2 && alone(at) }),
    differs: new Set(answers).size > 1,
  };
}

/** What is compared between companies: the answer and its particulars that a person chooses by, not names or links. */
function answerOf(claim: ComparedClaim | null): string {
  if (!claim) return '';
  const particulars = claim.parts.filter(({ kind }) => kind === 'value' || kind === 'method');
  if (claim.kind === 'disclosure' && claim.id !== 'retention') return claim.value;
  return [claim.value, ...particulars.map(({ text }) => text.toLowerCase()).sort()].join('\n');
}

function rank({ differs, kind }: MatrixRow): number {
  return (differs ? 0 : CLAIM_KINDS.length) + CLAIM_KINDS.indexOf(kind);
}
