import { getContext, setContext } from 'svelte';
import { askChecks, isAllowed } from '../../lib/browser/links/ask-checks';
import { checks } from '../../lib/browser/links/checks';
import type { GpcFile, LinkCheck } from '../../lib/model';

type State = 'idle' | 'running' | 'refused' | 'offline' | 'failed';

/** What is known of links on a screen, as it comes in. */
export interface LinkChecks {
  readonly state: State;
  readonly gpc: GpcFile | null;
  /** links that were opened */
  readonly opened: number;
  of(link: string): LinkCheck | null;
  /** takes over what this session knows already */
  recall(links: string[]): Promise<void>;
  /** to be called in a click */
  check(links: string[]): Promise<void>;
}

const KEY = Symbol('link-checks');

/** To be called while the screen is set up; the links below it then show what was found of them. */
export function provideLinkChecks(home: () => string, keep: () => boolean): LinkChecks {
  let state = $state<State>('idle');
  let found = $state<Record<string, LinkCheck>>({});
  let allowed = false;
  let gpc = $state.raw<GpcFile | null>(null);
  $effect(() => checks.watch((link, check) => (found = { ...found, [link]: check })));
  const made: LinkChecks = {
    get state() {
      return state;
    },
    get gpc() {
      return gpc;
    },
    get opened() {
      return Object.values(found).filter(({ finalUrl }) => finalUrl !== null).length;
    },
    of(link) {
      return found[link] ?? null;
    },
    async recall(links) {
      allowed = await isAllowed({ links, home: home() });
      found = { ...(await checks.find(links)), ...found };
      gpc ??= await checks.findGpc(home());
    },
    async check(links) {
      if (state === 'running') return;
      // else every link would be called dead
      if (!navigator.onLine) return void (state = 'offline');
      state = 'running';
      try {
        const reply = await askChecks({ links, home: home(), keep: keep() }, allowed);
        if (!reply) return void (state = 'refused');
        found = { ...found, ...reply.checks };
        gpc = reply.gpc;
        allowed = true;
        state = 'idle';
      } catch {
        state = 'failed';
      }
    },
  };
  setContext(KEY, made);
  return made;
}

/** The checks of the screen that one stands on; null where it offers none. */
export function useLinkChecks(): LinkChecks | null {
  return getContext<LinkChecks | undefined>(KEY) ?? null;
}
