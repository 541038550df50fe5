import { stringify } from 'csv-stringify/sync';
import type { Change, ComparedClaim, ComparisonResult, Matrix, Part, Prevalence, Share } from '../../model';
import { disarmed } from '../csv/disarm';
import { onlyItToAll } from './words';

type Cell = string | number | null | undefined;
type Row = Record<string, Cell>;

/** Columns of each kind of comparison, in order; docs/comparing.md says what each holds. */
export const COLUMNS = {
  versions: [
    ...[
      'from',
      'to',
      'change',
      'kind',
      'id',
      'before',
      'after',
      'came',
      'went',
      'before_scope',
      'after_scope',
    ],
    ...['before_score', 'after_score', 'before_quote', 'before_lead', 'after_quote', 'after_lead', 'error'],
    'law',
  ],
  companies: [
    ...['kind', 'id', 'law', 'differs', 'source', 'controller', 'effective_date', 'sha256', 'value', 'parts'],
    ...['scope', 'odd', 'score', 'quote', 'lead', 'error', 'companies', 'ways', 'hosts', 'values'],
  ],
  corpus: [
    ...['kind', 'id', 'law', 'value', 'group', 'year', 'n', 'of', 'share', 'low', 'high', 'source', 'error'],
  ],
} as const;

/** Tidy rows with a header; a failed input is a row with its sentence. */
export function comparisonCsv(result: ComparisonResult): string {
  const columns = COLUMNS[result.kind];
  const failures = result.failures.map(({ source, error }) => ({
    [result.kind === 'versions' ? 'to' : 'source']: source,
    error: error.message,
  }));
  const rows: Row[] = [...rowsOf(result), ...failures];
  return stringify([[...columns], ...rows.map((row) => columns.map((column) => disarmed(row[column])))]);
}

function rowsOf(result: ComparisonResult): Row[] {
  if (result.kind === 'companies') return companyRows(result);
  if (result.kind === 'corpus')
    return [
      ...result.claims.flatMap(corpusRows),
      ...result.leftOut.map(({ source, reason }) => ({ source, error: reason })),
    ];
  return result.comparisons.flatMap(({ before, after, changes, reworded }) =>
    [...changes, ...reworded].map((change) => ({
      ...{ from: before.source, to: after.source },
      ...changeRow(change),
    })),
  );
}

function changeRow({ change, kind, id, law, before, after, came, went }: Change): Row {
  return {
    ...{ change, kind, id, law, before: before?.value, after: after?.value },
    came: sided(before ? came : (after?.parts ?? []), onlyItToAll(after, before)),
    went: sided(after ? went : (before?.parts ?? []), onlyItToAll(before, after)),
    ...side('before', before),
    ...side('after', after),
  };
}

const texts = (parts: readonly Part[]): string[] => parts.map(({ text }) => text);

const sided = (parts: readonly Part[], isToAll: boolean): string =>
  [...texts(parts), ...(isToAll ? ['everyone'] : [])].join('; ');

function side(name: string, claim: ComparedClaim | null): Row {
  return {
    [`${name}_scope`]: claim?.scope.join('; '),
    [`${name}_score`]: claim?.score,
    [`${name}_quote`]: claim?.evidence[0]?.quote,
    [`${name}_lead`]: claim?.evidence[0]?.lead?.quote,
  };
}

/** A row for each policy of each claim: an empty value where it says nothing of it. */
function companyRows({ columns, rows }: Matrix): Row[] {
  return rows.flatMap(({ kind, id, law, differs, cells }) =>
    cells.map((cell, at) => {
      const { source, controller, effectiveDate, sha256 } = columns[at]!;
      return {
        ...{ kind, id, law, differs: String(differs), source, controller, sha256 },
        effective_date: effectiveDate,
        value: cell?.value,
        parts: cell && texts(cell.parts).join('; '),
        ...(cell && sorted(cell.parts)),
        scope: cell?.scope.join('; '),
        odd: cell ? String(cell.odd) : null,
        score: cell?.score,
        quote: cell?.evidence[0]?.quote,
        lead: cell?.evidence[0]?.lead?.quote,
      };
    }),
  );
}

/** The same particulars, each kind in a column of its own. */
function sorted(parts: readonly Part[]): Row {
  const of = (kind: Part['kind']) => texts(parts.filter((part) => part.kind === kind)).join('; ');
  return { companies: of('company'), ways: of('method'), hosts: of('link'), values: of('value') };
}

function corpusRows({ kind, id, law, value, all, groups, years }: Prevalence): Row[] {
  const about = { kind, id, law, value };
  const figures = ({ n, of, share, low, high }: Share) => ({ n, of, share, low, high });
  return [
    { ...about, ...figures(all) },
    ...groups.map(({ group, ...share }) => ({ ...about, group, ...figures(share) })),
    ...years.map(({ year, ...share }) => ({ ...about, year, ...figures(share) })),
  ];
}
