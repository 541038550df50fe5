import type { Analysis, LawId } from '../../model';
import { answers } from '../answers';
import type { TextOptions } from '../to-text';
import { english } from '../wording';
import type { Page } from './page';

const { laws } = english.labels;

/** The other laws that the policy speaks of, one line each. */
export function otherLaws(page: Page, analysis: Analysis, { law: shown }: TextOptions): void {
  const others = analysis.checklists.filter(
    (list) => list.law !== shown && list.applicability === 'addressed',
  );
  if (others.length === 0) return;
  page.heading('Other laws it speaks of');
  for (const { law } of others) {
    page.row([
      { text: laws[law], tone: 'strong', width: 12 },
      { text: tally(analysis, law), width: Math.min(48, page.width - 30) },
      { text: `--law ${law}`, tone: 'faint' },
    ]);
  }
}

function tally(analysis: Analysis, law: LawId): string {
  const answer = answers(analysis, law).find(({ id }) => id === 'rights')!;
  const total = answer.states?.length ?? 0;
  return `${answer.short} of ${total} rights: ${answer.detail}`;
}
