import { getContext, setContext } from 'svelte';
import type { Evidence } from '../../lib/model';
import type { Subject } from '../../lib/report/marks';
import type { QuotedPart } from './quoted-part';

/** What came of showing a quote, as it is said below it. */
export type Outcome = 'shown' | 'folded' | 'opened' | 'notOnPage' | 'notInPdf' | 'notReached';

/** What can be done with a quote; the screen that holds the reading provides it. */
export interface Actions {
  /** Marks a claim's places on the page and shows the one at an index, or opens the page there. */
  show(evidence: readonly Evidence[], at: number, about: readonly Subject[]): Promise<Outcome>;
  copyLink(place: Evidence): Promise<void>;
  /** the document that a quote is from, where that is not the policy in the tab: `show` then opens it */
  partOf(place: Evidence): QuotedPart | null;
}

const KEY = Symbol('actions');

/** To be called while the screen is set up; everything below it can then act on quotes. */
export function provideActions(actions: Actions): void {
  setContext(KEY, actions);
}

/** The actions of the screen that one stands on. */
export function useActions(): Actions {
  return getContext<Actions>(KEY);
}
