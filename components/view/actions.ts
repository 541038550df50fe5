import { getContext, setContext } from 'svelte';
import type { Span } from '../../lib/model';

/** What can be done with a quote; the screen that holds the reading provides it. */
export interface Actions {
  /** false where the page no longer holds the words */
  show(span: Span): Promise<boolean>;
  copyLink(span: Span): Promise<void>;
}

const KEY = Symbol('actions');

export function provideActions(actions: Actions): void {
  setContext(KEY, actions);
}

export function useActions(): Actions {
  return getContext<Actions>(KEY);
}
