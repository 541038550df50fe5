import type { Corpus, Prevalence, Share } from '../../../model';
import type { Page } from '../../text/page';
import { KIND_WORDS, counted, percent, subjectOf, valueOf } from '../words';

const BAR = 20;

/** How many policies make each claim, with the interval in which the true share lies 19 times of 20. */
export function corpusText(page: Page, corpus: Corpus): void {
  const { policies, leftOut, groups, claims } = corpus;
  page.text(counted(policies, 'policy', 'policies'), 'strong');
  if (leftOut.length > 0)
    page.text(
      `${leftOut.length} more left out: no privacy policy, or in a language that is not covered.`,
      'faint',
    );
  page.text('Shares with their 95% intervals (Wilson).', 'faint');
  let kind = '';
  for (const claim of claims) {
    if (claim.all.n === 0) continue;
    if (claim.kind !== kind) page.heading(KIND_WORDS[(kind = claim.kind) as Prevalence['kind']]);
    page.row([
      { text: `${subjectOf(claim)}${suffix(claim)}`, width: Math.max(28, page.width - 48) },
      { text: bar(claim.all), width: BAR },
      { text: figures(claim.all), tone: 'strong' },
    ]);
    for (const group of groups.length > 0 ? claim.groups : [])
      page.row([
        { text: `\u00a0\u00a0${group.group}`, tone: 'faint', width: Math.max(28, page.width - 48) },
        { text: bar(group), tone: 'faint', width: BAR },
        { text: figures(group), tone: 'faint' },
      ]);
  }
  const never = claims.filter(({ all }) => all.n === 0).map(subjectOf);
  if (never.length === 0) return;
  page.heading('Never said');
  page.text(never.join(', '), 'faint');
}

function suffix({ kind, value }: Prevalence): string {
  const plain = ['collected', 'named', 'offered', 'said', 'granted', 'yes'].includes(value);
  return plain && kind !== 'statement' ? '' : `: ${valueOf(value).toLowerCase()}`;
}

const bar = ({ share }: Share) => '█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·');
const figures = ({ share, low, high }: Share) => `${percent(share)}  (${percent(low)} to ${percent(high)})`;
