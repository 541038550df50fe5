/** The columns of the table of findings, in order. docs/research.md says what each holds. */
export const columns = [
  'source',
  'url',
  'sha256',
  'title',
  'controller',
  'effective_date',
  'language',
  'finding',
  'id',
  'state',
  'detail',
  'law',
  'basis',
  'links',
  'sensitive',
  'scope',
  'score',
  'quotes',
  'quote',
  'lead',
  'segment',
  'start',
  'end',
  'part',
  'policy_id',
  'engine_version',
  'model',
] as const;

export type Column = (typeof columns)[number];
export type Row = Partial<Record<Column, string | number | null>>;
