import type { Analysis, StatementId } from '../../model';
import { forPeople } from '../people';
import type { TextOptions } from '../to-text';
import { english } from '../wording';
import type { Page } from './page';
import { proof } from './proof';

/** Sale and targeted ads are answers already. */
const SHOWN: StatementId[] = ['international-transfer', 'automated-decisions', 'ai-training'];
const COLUMN = 28;

/** What the policy says of the other practices people ask about, where it says anything. */
export function alsoSaid(page: Page, analysis: Analysis, options: TextOptions): void {
  const said = analysis.statements.filter(({ id, value }) => SHOWN.includes(id) && value !== 'not-stated');
  if (said.length === 0) return;
  page.gap();
  page.text('Also said', 'faint');
  for (const found of said) {
    const answer = found.value === 'yes' ? 'Says that it does' : 'Says that it does not';
    page.row([
      { text: english.labels.statements[found.id], tone: 'strong', width: COLUMN },
      { text: answer + forPeople(found.scope, '; said to ') },
    ]);
    proof(page, analysis, options, found);
  }
}
