import type { Analysis, ChecklistStatus } from '../../model';
import { lawRows, type LawRow } from '../law-rows';
import { conditionOf } from '../quote';
import type { TextOptions } from '../to-text';
import { english } from '../wording';
import type { Page } from './page';
import { proof } from './proof';

const { labels } = english;

/** Five silhouettes, always with their word: they can be told apart without colour. */
const SHAPES: Record<ChecklistStatus, string> = {
  stated: '●',
  conditional: '◐',
  denied: '■',
  'not-found': '○',
  'not-applicable': '–',
};
const STATE = 17;
const CITE = 20;

/** One law's checklist: what a person may do, then what the law has a policy tell. */
export function rightsSection(page: Page, analysis: Analysis, options: TextOptions): void {
  const { law, lawNote } = options;
  page.heading(`Rights under ${labels.lawsOf[law]}`);
  if (lawNote) page.text(lawNote, 'faint');
  const list = analysis.checklists.find((one) => one.law === law);
  if (!list) return page.text('There is no checklist for this law yet.');
  if (list.applicability === 'not-addressed')
    page.text('The policy does not speak of this law or to its people.', 'faint');
  const rows = lawRows(analysis, law);
  rows.filter(({ kind }) => kind === 'right').forEach((row) => line(page, analysis, options, row));
  const told = rows.filter(({ kind }) => kind !== 'right');
  if (told.length === 0) return;
  page.gap();
  page.text('What it tells', 'faint');
  told.forEach((row) => line(page, analysis, options, row));
}

function line(page: Page, analysis: Analysis, options: TextOptions, { item, label, cite }: LawRow): void {
  const quiet = item.status === 'not-found' || item.status === 'not-applicable';
  const state = `${SHAPES[item.status]} ${labels.states[item.status]}`;
  page.row([
    { text: state, tone: quiet ? 'faint' : 'plain', width: STATE },
    { text: label, tone: quiet ? 'faint' : 'strong', width: page.width - STATE - CITE - 4 },
    { text: cite, tone: 'faint', width: CITE },
  ]);
  const right = analysis.rights.find(({ id }) => id === item.id);
  if (item.status === 'conditional' && right) page.text(conditionOf(right.conditions), 'faint', STATE + 2);
  proof(page, analysis, options, item, STATE + 2);
}
