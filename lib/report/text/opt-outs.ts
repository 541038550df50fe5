import type { Analysis, OptOutFinding } from '../../model';
import type { TextOptions } from '../to-text';
import { english } from '../wording';
import type { Page } from './page';
import { forPeople } from '../people';
import { proof } from './proof';

const { optOutTargets, optOutMethods } = english.labels;
const COLUMN = 28;

/** How to say no: to what, by which way, and the links. */
export function optOutSection(page: Page, analysis: Analysis, options: TextOptions): void {
  const { optOuts } = analysis;
  page.heading('Ways to opt out', optOuts.length ? String(optOuts.length) : '');
  for (const found of optOuts) {
    page.row([
      {
        text: found.targets.map((target) => optOutTargets[target]).join(', '),
        tone: 'strong',
        width: COLUMN,
      },
      { text: forPeople(found.scope, '', ': ') + wayOf(found) },
    ]);
    for (const line of [...found.steps, ...found.cautions])
      page.row([
        { text: '', width: COLUMN },
        { text: `“${line}”`, tone: 'faint' },
      ]);
    for (const { href } of found.links)
      page.row([
        { text: '', width: COLUMN },
        { text: href, tone: 'link' },
      ]);
    proof(page, analysis, options, found);
  }
  if (optOuts.length === 0) page.text('We found no sentence that says how to opt out of anything.');
}

function wayOf({ methods, vendor }: OptOutFinding): string {
  const ways = methods.map((method) => optOutMethods[method]).join(', ');
  return vendor ? `${ways} (${vendor})` : ways;
}
