import type { Change, ChangeKind, Compared, ComparedClaim, Part, Prevalence } from '../../model';
import { idLabel } from '../claim-label';
import { confidenceOf } from '../confidence';
import { documentDate } from '../facts';
import { english } from '../wording';

const { labels } = english;

export const CHANGE_WORDS: Record<ChangeKind, string> = {
  reversed: 'Reversed',
  added: 'New',
  withdrawn: 'Gone',
  wider: 'Wider',
  narrower: 'Narrower',
  changed: 'Changed',
  reworded: 'Reworded',
};

export const KIND_WORDS: Record<Prevalence['kind'], string> = {
  statement: 'Practices',
  data: 'Data',
  recipient: 'Who gets it',
  company: 'Companies by name',
  service: 'Services by name',
  'opt-out': 'Ways to opt out',
  right: 'Rights',
  disclosure: 'What it tells',
  checklist: 'Checklist items',
};

/** "Email address", "Opt out of: Targeted ads", "Get a copy of your data (EU)" */
export function subjectOf({ kind, id, law }: Pick<Prevalence, 'kind' | 'id' | 'law'>): string {
  const label = idLabel(kind, id, english);
  if (kind === 'opt-out') return `Opt out of: ${label}`;
  return law ? `${label} (${labels.laws[law]})` : label;
}

const VALUES: Record<string, string> = {
  ...{ yes: 'Yes', collected: 'Yes', named: 'Yes', offered: 'Yes', said: 'Told', granted: 'Granted' },
  ...{ denied: 'Says no', 'not-collected': 'Says no', 'said-not-offered': 'Says no', 'not-said': 'Named' },
  ...{ stated: 'Stated', conditional: 'With conditions', 'not-applicable': 'Doesn’t apply' },
};

export const valueOf = (value: string): string => VALUES[value] ?? value;

/** A claim's answer in a word, and its particulars in one line. */
export function answerOf(claim: ComparedClaim | null): { short: string; detail: string } {
  if (!claim) return { short: 'Not said', detail: '' };
  const people = claim.scope.map((region) => labels.people[region]).join(', ');
  const parts = claim.parts.filter(({ kind }) => kind !== 'link').map(partOf);
  const shown = parts.slice(0, 6).join(', ') + (parts.length > 6 ? ` and ${parts.length - 6} more` : '');
  return { short: valueOf(claim.value), detail: [people, shown].filter(Boolean).join('; ') };
}

/** A particular in words: a method's label, else the text itself. */
function partOf({ kind, text }: Part): string {
  if (kind === 'method') return (labels.optOutMethods as Record<string, string>)[text] ?? text;
  return kind === 'people' ? ((labels.people as Record<string, string>)[text] ?? text) : text;
}

/** Whether a claim should be read by oneself before it is compared with anything. */
export const isUnsure = (claim: ComparedClaim | null): boolean =>
  claim !== null && claim.score !== null && confidenceOf(claim.score) === 'unsure';

/** What heads a column: the company, else the title, else the source. */
export const nameOf = ({ controller, title, source }: Compared): string => controller ?? title ?? source;

/** "10 April 2023", else where it was read. */
export const dateOf = ({ effectiveDate, source }: Compared): string =>
  effectiveDate ? documentDate(effectiveDate) : source;

export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "63%", "0.4%"; the same on every machine. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value > 0 && value < 1 ? value.toFixed(1) : Math.round(value)}%`;
}

/** Whether one side makes a claim to everyone that the other makes to some: its list of people is empty. */
export const onlyItToAll = (one: ComparedClaim | null, other: ComparedClaim | null): boolean =>
  one?.scope.length === 0 && other !== null && other.scope.length > 0;

/** The particulars that are on one side alone, in words. */
export function particularsOf({ before, after, came, went }: Change): { came: string[]; went: string[] } {
  return {
    came: [...came.map(partOf), ...(onlyItToAll(after, before) ? ['Everyone'] : [])],
    went: [...went.map(partOf), ...(onlyItToAll(before, after) ? ['Everyone'] : [])],
  };
}
