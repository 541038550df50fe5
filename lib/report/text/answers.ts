import type { Analysis } from '../../model';
import { answers } from '../answers';
import type { TextOptions } from '../to-text';
import type { Page } from './page';
import { proof } from './proof';

const COLUMN = 9;

/** The eight questions, always in the same order: the short answer first, one line of detail below. */
export function answersSection(page: Page, analysis: Analysis, options: TextOptions): void {
  page.heading('Answers');
  for (const { short, question, detail, evidence, score } of answers(analysis, options.law)) {
    page.row([
      { text: short, tone: 'strong', width: COLUMN },
      { text: question, tone: 'strong' },
    ]);
    if (detail)
      page.row([
        { text: '', width: COLUMN },
        { text: detail, tone: 'faint' },
      ]);
    proof(page, analysis, options, { evidence, score }, COLUMN + 2);
  }
}
