import { stringify } from 'csv-stringify/sync';
import { systemIds } from '../../knowledge/standard';
import { disarmed } from '../csv/disarm';
import type { VocabularyEntry } from './entries';

/** A row for each id; docs/standards.md says what each column holds. */
export function vocabularyCsv(entries: readonly VocabularyEntry[]): string {
  const header = ['kind', 'id', 'label', 'definition', 'sensitive', ...systemIds, 'laws'];
  const rows = entries.map((entry) => [
    ...[entry.kind, entry.id, entry.label, entry.definition, entry.sensitive.join('; ')],
    ...systemIds.map((system) => (entry.terms[system] ?? []).join('; ')),
    entry.laws.map(({ law, basis }) => `${law}: ${basis}`).join('; '),
  ]);
  return stringify([header, ...rows.map((row) => row.map(disarmed))]);
}
