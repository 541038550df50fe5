import type { Analysis, OptOutFinding, OptOutMethodId } from '../../model';
import { grouped } from '../../model/grouped';
import { distinctCautions } from '../opt-out-rows';
import { forPeople } from '../people';
import type { TextOptions } from '../to-text';
import { english } from '../wording';
import type { Page } from './page';
import { proof } from './proof';

const { optOutTargets, optOutMethods } = english.labels;
const COLUMN = 28;

/** How to say no: to what, in which ways, and the links. With quotes every sentence stands for itself; a warning is told once. */
export function optOutSection(page: Page, analysis: Analysis, options: TextOptions): void {
  const { optOuts } = analysis;
  const groups = options.quotes ? optOuts.map((found) => [found]) : byTargets(optOuts);
  const untold = new Set(distinctCautions(optOuts));
  page.heading('Ways to opt out');
  for (const group of groups) {
    const [title = '', ...below] = [...waysOf(group), ...longest(group.flatMap(({ steps }) => steps))];
    page.row([{ text: nameOf(group[0]!), tone: 'strong', width: COLUMN }, { text: title }]);
    for (const text of below) page.row([{ text: '', width: COLUMN }, { text }]);
    for (const caution of group.flatMap(({ cautions }) => cautions)) {
      if (!untold.delete(caution)) continue;
      page.row([
        { text: '', width: COLUMN },
        { text: `“${caution}”`, tone: 'faint' },
      ]);
    }
    for (const text of distinct(group.flatMap(({ links }) => links.map(({ href }) => href))))
      page.row([
        { text: '', width: COLUMN },
        { text, tone: 'link' },
      ]);
    proof(page, analysis, options, group[0]!);
  }
  if (optOuts.length === 0) page.text('We found no sentence that says how to opt out of anything.');
}

/** A policy says the same in many places: one entry for each thing that can be stopped. */
const byTargets = (optOuts: OptOutFinding[]): OptOutFinding[][] => [...grouped(optOuts, nameOf).values()];

const nameOf = ({ targets }: OptOutFinding) => targets.map((target) => optOutTargets[target]).join(', ');

/** One line for each of those it is for and each vendor: the ways to the same thing stand together. */
function waysOf(group: OptOutFinding[]): string[] {
  const lines = new Map<string, { found: OptOutFinding; methods: OptOutMethodId[] }>();
  for (const found of group) {
    const key = [found.vendor ?? '', ...found.scope].join('/');
    const methods = [...(lines.get(key)?.methods ?? []), ...found.methods];
    lines.set(key, { found, methods });
  }
  return [...lines.values()].map(({ found: { scope, vendor }, methods }) => {
    const ways = distinct(methods.map((method) => optOutMethods[method])).join(', ');
    return forPeople(scope, '', ': ') + (vendor ? `${ways} (${vendor})` : ways);
  });
}

const distinct = (texts: string[]) => [...new Set(texts)];
/** Without what another text says too. */
const longest = (texts: string[]) =>
  distinct(texts).filter((text, _, all) => !all.some((other) => other !== text && other.includes(text)));
