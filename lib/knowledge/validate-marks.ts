import { fieldsOf } from './validate-fields';

export const MARK_KINDS = [
  'furniture',
  'consent-host',
  'form-host',
  'log-in-path',
  'home-path',
  'script-root',
  'opt-out-text',
  'log-in-text',
  'missing-text',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export type PageMarks = Record<MarkKind, readonly string[]>;

/** The marks of pages/marks.yaml by kind. Throws an Error naming the entry and the fault. */
export function validateMarks(file: string, raw: unknown): PageMarks {
  if (!Array.isArray(raw)) throw new Error(`${file}: wants a list of entries`);
  const marks: Partial<PageMarks> = {};
  raw.forEach((each: unknown, index) => {
    const data = fieldsOf(each, `${file}, entry ${index + 1}`, ['kind', 'note', 'source', 'values']);
    const kind = data.oneOf('kind', MARK_KINDS);
    data.text('note');
    data.url('source');
    const values = data.list('values');
    if (values.some((value) => value !== value.toLowerCase())) data.fail('a value is not in lower case');
    if (marks[kind]) data.fail('the kind stands twice');
    marks[kind] = values;
  });
  const missing = MARK_KINDS.filter((kind) => !marks[kind]?.length);
  if (missing.length) throw new Error(`${file}: nothing for ${missing.join(', ')}`);
  return marks as PageMarks;
}
