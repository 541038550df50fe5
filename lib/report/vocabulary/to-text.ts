import { standards } from '../../knowledge/compiled/standards';
import { systemIds } from '../../knowledge/standard';
import { Page, type Paint } from '../text/page';
import type { VocabularyEntry } from './entries';

const COLUMN = 24;

/** For reading: each id with its definition and, below, what others call it. */
export function vocabularyText(entries: readonly VocabularyEntry[], width: number, paint: Paint): string {
  const page = new Page(width, paint);
  let kind = '';
  for (const entry of entries) {
    if (entry.kind !== kind) page.heading((kind = entry.kind));
    page.row([{ text: entry.id, tone: 'strong', width: COLUMN }, { text: entry.definition }]);
    for (const system of systemIds) below(page, nameOf(system), entry.terms[system] ?? []);
    below(
      page,
      'Laws',
      entry.laws.map(({ law, basis }) => `${law} ${basis}`),
    );
  }
  if (!entries.some(({ terms }) => Object.keys(terms).length > 0)) return page.toString();
  page.heading('Sources');
  for (const { name, source } of standards.systems)
    page.row([
      { text: name, width: COLUMN },
      { text: source, tone: 'link' },
    ]);
  return page.toString();
}

const nameOf = (id: string) => standards.systems.find((system) => system.id === id)!.name;

function below(page: Page, name: string, terms: readonly string[]): void {
  if (terms.length === 0) return;
  page.row([
    { text: '', width: COLUMN },
    { text: `${name}: ${terms.join('; ')}`, tone: 'faint' },
  ]);
}
