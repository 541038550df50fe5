import { optOutTargetIds } from '../../model';
import { isWithin } from '../place';
import { hasHit, type Reading } from '../reading';
import { THRESHOLD, type Candidate } from './merge';

/**
 * Laws that made a signal binding mean sales and advertising across sites by it. Where the policy itself lets one opt
 * out of both at once, a signal of which it says no more than that it is an opt-out stops both.
 */
export function withBindingSignals(reading: Reading, all: Candidate[]): Candidate[] {
  const atOnce = all.some(
    ({ targets, score }) => score >= THRESHOLD && BOTH.every((id) => targets.includes(id)),
  );
  return atOnce ? all.map((each) => (isOpen(reading, each) ? { ...each, targets: BOTH } : each)) : all;
}

const BOTH = optOutTargetIds.filter((id) => id === 'sale-sharing' || id === 'targeted-advertising');

/** A signal alone, beside which no sale is named. */
const isOpen = (reading: Reading, { methods, targets, evidence: [first] }: Candidate): boolean =>
  methods.join() === 'browser-signal' &&
  targets.join() === 'sale-sharing' &&
  !reading.sentences[first!.segment]!.some(
    (each) => isWithin(first!, each) && hasHit(each, 'opt-out-target-sale-sharing'),
  );
