import { getContext, setContext } from 'svelte';
import type { Evidence } from '../../lib/model';
import type { Subject } from '../../lib/report/marks';
import type { QuotedPart } from './quoted-part';

/** What can be done with a quote; the screen that holds the reading provides it. */
export interface Actions {
  /**
   * Marks a claim's places on the page and shows the one at an index. False where the page no longer holds the
   * words.
   */
  show(evidence: readonly Evidence[], at: number, about: readonly Subject[]): Promise<boolean>;
  copyLink(place: Evidence): Promise<void>;
  /** what to say where `show` found nothing */
  whyNot(): 'notOnPage' | 'notInPdf';
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
