import type { Analysis } from '../../model';
import { forPeople } from '../people';
import { english } from '../wording';
import type { LinkRow } from './rows';

const { optOutTargets, optOutMethods } = english.labels;

const NOTHING = 'We found no sentence that says how to opt out of anything.';

/** What is said in place of a list: a text in a language that is not read was not searched for any. */
export function nothingOf({ document, warnings }: Analysis): string {
  const unread = warnings.find(({ id }) => id === 'language-not-covered');
  // of a few words the language can't be told
  return unread && document.language !== 'und' ? unread.message : NOTHING;
}

export const titleOf = ({ document }: Analysis) => document.title ?? document.controller ?? document.source;

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
