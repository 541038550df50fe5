import { getContext, setContext } from 'svelte';
import type { Span } from '../../lib/model';

/** What can be done with a quote; the screen that holds the reading provides it. */
export interface Actions {
  /** false where the page no longer holds the words */
  show(span: Span): Promise<boolean>;
  copyLink(span: Span): Promise<void>;
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
