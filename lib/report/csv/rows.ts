import type { Analysis, Claim, Evidence, Findings, HrefLink, Span } from '../../model';
import { isFailure, type Result } from '../to-json';
import type { Row } from './columns';
import { policyId, type Engine } from './policy-id';

/** One row for each finding, checklist item and warning, after one for the document; one row for a failure. */
export function rowsOf(result: Result, engine?: Engine): Row[] {
  if (isFailure(result)) {
    const { code, message } = result.error;
    return [
      {
        ...{ source: result.source, finding: 'error', id: code, detail: message },
        ...{ policy_id: policyId(result), engine_version: engine?.version, model: engine?.model },
      },
    ];
  }
  const about = documentColumns(result);
  const { parts } = result.document;
  const partOf = ({ segment }: Row) =>
    typeof segment === 'number' ? parts[result.segments[segment]?.part ?? 0]?.source : undefined;
  return findingRows(result).map((row) => ({ ...about, ...row, part: partOf(row) }));
}

function documentColumns(analysis: Analysis): Row {
  const { document, engine } = analysis;
  const { source, url, sha256, title, controller, effectiveDate, language } = document;
  return {
    ...{ source, url, sha256, title, controller, effective_date: effectiveDate, language },
    ...{ policy_id: policyId(analysis), engine_version: engine.version, model: engine.model },
  };
}

function findingRows(analysis: Analysis): Row[] {
  const { document } = analysis;
  return [
    { finding: 'document', id: document.kind, score: document.kindScore, detail: `${document.words} words` },
    ...claimRows(analysis),
    ...analysis.services.map((found) => ({
      finding: 'service',
      id: found.name,
      state: found.optOut,
      detail: list([found.company, found.purpose]),
      links: hrefs(found.links),
      ...proof(found),
    })),
    ...analysis.statements.map((found) => ({
      finding: 'statement',
      id: found.id,
      state: found.value,
      ...proof(found),
    })),
    ...analysis.denials.map(({ kind, id, evidence }) => ({
      finding: 'denial',
      id,
      detail: kind,
      ...quoted(evidence),
    })),
    ...analysis.checklists.flatMap(({ law, applicability, items }) =>
      items.map(({ id, basis, status, evidence }) => ({
        ...{ finding: 'checklist-item', id, state: status, law, basis, detail: applicability },
        ...quoted(evidence),
      })),
    ),
    ...claimRows(analysis.possible).map((row) => ({ ...row, finding: `possible-${row.finding}` })),
    ...(document.linkedParts ?? []).map(({ kind, text, href, score, part, problem, evidence }) => ({
      ...{ finding: 'linked-part', id: kind, state: part === null ? 'not-read' : 'read', score, links: href },
      detail: list([text, problem]),
      ...quoted(evidence),
    })),
    ...analysis.warnings.map(({ id, message, evidence }) => ({
      finding: 'warning',
      id,
      detail: message,
      ...quoted(evidence),
    })),
  ];
}

type PerhapsClaims = Partial<
  Pick<Findings, 'dataCategories' | 'recipients' | 'optOuts' | 'rights' | 'disclosures'>
>;

function claimRows(claims: PerhapsClaims): Row[] {
  return [
    ...(claims.dataCategories ?? []).map((found) => ({
      ...{
        finding: 'data-category',
        id: found.id,
        state: found.disposition,
        sensitive: list(found.sensitive),
      },
      ...proof(found),
    })),
    ...(claims.recipients ?? []).map((found) => ({
      ...{ finding: 'recipient', id: found.id, detail: list(found.companies.map(({ name }) => name)) },
      ...proof(found),
    })),
    ...(claims.optOuts ?? []).map((found) => ({
      ...{
        finding: 'opt-out',
        id: list(found.targets),
        state: list(found.methods),
        links: hrefs(found.links),
      },
      detail: list([found.vendor, ...found.steps, ...found.cautions]),
      ...proof(found),
    })),
    ...(claims.rights ?? []).map((found) => ({
      ...{
        finding: 'right',
        id: found.id,
        state: found.status,
        detail: list(found.conditions.map(({ quote }) => quote)),
      },
      ...proof(found),
    })),
    ...(claims.disclosures ?? []).map((found) => ({
      ...{ finding: 'disclosure', id: found.id, detail: found.value },
      ...proof(found),
    })),
  ];
}

function proof({ score, scope, evidence }: Claim): Row {
  return { score, scope: list(scope), ...quoted(evidence) };
}

/** The best quote stands in the row; how many more there are is a number. */
function quoted(evidence: (Span | Evidence)[]): Row {
  const best: Evidence | undefined = evidence[0];
  if (!best) return { quotes: 0 };
  const { quote, lead, segment, start, end } = best;
  return { quotes: evidence.length, quote, lead: lead?.quote ?? null, segment, start, end };
}

/** Several values in one cell are parted by "; ". */
const list = (values: readonly (string | null)[]) => values.filter(Boolean).join('; ');
const hrefs = (links: HrefLink[]) => links.map(({ href }) => href).join(' ');
