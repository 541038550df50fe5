import type { Analysis, Warning } from '../../model';
import { forPeople } from '../people';
import { english } from '../wording';
import type { LinkRow } from './rows';

const { optOutTargets, optOutMethods } = english.labels;

const NOTHING = 'We found no sentence that says how to opt out of anything.';
const NO_POLICY = 'It does not read like a privacy policy.';

/**
 * What is said in place of a list: a text in a language that is not read was not searched for any, and one that is no
 * policy is named as such.
 */
export function nothingOf(analysis: Analysis): string {
  const unread = unreadIn(analysis);
  if (unread) return unread.message;
  const other = analysis.warnings.some(({ id }) => id === 'not-a-policy');
  return other && analysis.document.kind === 'other' ? `${NOTHING} ${NO_POLICY}` : NOTHING;
}

/** The warning that nothing was looked for in the text, where that is so. */
export function unreadIn({ document, warnings }: Analysis): Warning | undefined {
  // of a few words the language can't be told
  return document.language === 'und' ? undefined : warnings.find(({ id }) => id === 'language-not-covered');
}

/** What a way stops: its targets, else the service that it belongs to. */
export function fromWhat({ targets, vendor }: LinkRow): string {
  return targets.length ? targets.map((target) => optOutTargets[target]).join(', ') : (vendor ?? '');
}

/** How and with whose tool, after the people it is offered to. */
export function inWhichWay({ targets, methods, vendor, scope }: LinkRow): string {
  const ways = methods.map((method) => optOutMethods[method]).join(', ') || 'its own opt-out';
  const by = vendor && targets.length > 0 ? ` (${vendor})` : '';
  return forPeople(scope, '', ': ') + ways + by;
}
