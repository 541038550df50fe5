import schema from '../../../contract/analysis.schema.json';
import { columns } from '../../../lib/report/csv/columns';
import { isCount, policyColumns } from '../../../lib/report/csv/policy-row';
import { quotedName } from '../../duckdb';

const NUMBERS: Partial<Record<(typeof columns)[number], string>> = {
  score: 'DOUBLE',
  quotes: 'INTEGER',
  segment: 'INTEGER',
  start: 'INTEGER',
  end: 'INTEGER',
};

/** Columns with their DuckDB types. */
export type Columns = [name: string, type: string][];

export const findingTypes: Columns = columns.map((name) => [name, NUMBERS[name] ?? 'VARCHAR']);
export const policyTypes: Columns = policyColumns.map((name) => [
  name,
  name === 'kind_score' ? 'DOUBLE' : isCount(name) ? 'INTEGER' : 'VARCHAR',
]);

/** A whole analysis as nested columns, by the contract's own schema; those of a failed input beside them. */
export function analysisTypes(): Columns {
  const { analysis, failure } = schema.$defs as unknown as Record<string, Schema>;
  return Object.entries({ ...failure!.properties, ...analysis!.properties }).map(([name, type]) => [
    name,
    duckdbType(type),
  ]);
}

export const struct = (fields: Columns) =>
  `STRUCT(${fields.map(([name, type]) => `${quotedName(name)} ${type}`).join(', ')})`;

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string | string[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
}

function duckdbType(given: Schema): string {
  const { type, properties, items, const: value } = resolved(given);
  const kind = [type].flat().find((each) => each !== 'null');
  if (properties) return struct(Object.entries(properties).map(([name, inner]) => [name, duckdbType(inner)]));
  if (kind === 'array' || items) return `${duckdbType(items ?? {})}[]`;
  if (kind === 'number') return 'DOUBLE';
  if (kind === 'integer' || typeof value === 'number') return 'INTEGER';
  return kind === 'boolean' ? 'BOOLEAN' : 'VARCHAR';
}

/** References followed, parts of one schema put together. */
function resolved(given: Schema): Schema {
  const { $ref, allOf = [], ...own } = given;
  const referred = $ref ? [(schema.$defs as unknown as Record<string, Schema>)[$ref.split('/').pop()!]!] : [];
  return [...referred, ...allOf]
    .map(resolved)
    .reduce((all, part) => ({ ...part, ...all, properties: merged(part.properties, all.properties) }), own);
}

const merged = (a?: Record<string, Schema>, b?: Record<string, Schema>) =>
  a || b ? { ...a, ...b } : undefined;
