import type { Analysis, DataCategoryFinding } from '../../model';
import { sensitiveFirst } from '../answers/sensitive-data';
import { quoteOf } from '../quote';
import type { TextOptions } from '../to-text';
import { english } from '../wording';
import type { Page } from './page';
import { proof } from './proof';
import { forPeople } from '../people';

const { dataCategories, sensitiveClasses } = english.labels;
const COLUMN = 28;
/** A line may break after the dot, not before it. */
const FIXED_SPACE = '\u00a0';

/** Which data: the sensitive kinds one by one, the others in a row, then what it says it does not collect. */
export function dataSection(page: Page, analysis: Analysis, options: TextOptions): void {
  const collected = analysis.dataCategories.filter(({ disposition }) => disposition === 'collected');
  const refused = analysis.dataCategories.filter(({ disposition }) => disposition === 'not-collected');
  const sensitive = sensitiveFirst(collected);
  const others = collected.filter((found) => found.sensitive.length === 0);
  const denied = analysis.denials.filter(({ kind }) => kind === 'data-category');
  const kinds = collected.length === 1 ? '1 kind' : `${collected.length} kinds`;
  page.heading('Data', sensitive.length ? `${kinds}, ${sensitive.length} of them sensitive` : kinds);

  for (const found of sensitive) {
    page.row([
      { text: dataCategories[found.id], tone: 'strong', width: COLUMN },
      { text: `sensitive in ${lawsOf(found)}${forPeople(found.scope, '; said to ')}`, tone: 'faint' },
    ]);
    proof(page, analysis, options, found);
  }
  inOneRow(page, analysis, options, sensitive.length ? 'Also' : '', others);
  inOneRow(page, analysis, options, 'Says it does not collect', refused);
  if (denied.length > 0) {
    page.gap();
    page.text('Says no to a part of', 'faint');
    for (const { id, evidence } of denied) {
      const label = dataCategories[id as DataCategoryFinding['id']] ?? id;
      page.row([
        { text: label, width: COLUMN },
        { text: `“${quoteOf(evidence[0]!)}”`, tone: 'faint' },
      ]);
    }
  }
  if (collected.length + refused.length === 0)
    page.text('We found no sentence that names the data it collects.');
}

/** Many kinds on few lines; with quotes, each on its own. */
function inOneRow(
  page: Page,
  analysis: Analysis,
  options: TextOptions,
  title: string,
  found: DataCategoryFinding[],
) {
  if (found.length === 0) return;
  if (title) {
    page.gap();
    page.text(title, 'faint');
  }
  if (!options.quotes) return page.text(found.map(({ id }) => dataCategories[id]).join(`${FIXED_SPACE}· `));
  for (const one of found) {
    page.text(dataCategories[one.id], 'strong');
    proof(page, analysis, options, one);
  }
}

function lawsOf({ sensitive }: DataCategoryFinding): string {
  const places = sensitive.flatMap((id) => sensitiveClasses[id].split(', '));
  return [...new Set(places)].join(', ');
}
