import { browser } from 'wxt/browser';
import type { GpcFile, LinkCheck } from '../../model';

const CHECK = 'check:';
const GPC = 'gpc:';
/** How long a check counts, in milliseconds. */
const FRESH = 3_600_000;

/** What was found of links in this session, in memory: it outlives the popup and is gone with the browser. */
export const checks = {
  /** those of these links that are not too old */
  async find(links: readonly string[]): Promise<Record<string, LinkCheck>> {
    const stored = await browser.storage.session.get(links.map((link) => CHECK + link));
    const entries = Object.entries(stored) as [string, LinkCheck][];
    const fresh = entries.filter(([, { checkedAt }]) => Date.now() - Date.parse(checkedAt) < FRESH);
    return Object.fromEntries(fresh.map(([key, check]) => [key.slice(CHECK.length), check]));
  },
  async keep(link: string, check: LinkCheck): Promise<void> {
    await browser.storage.session.set({ [CHECK + link]: check }).catch(() => {});
  },
  /** of the site of this address */
  async findGpc(home: string): Promise<GpcFile | null> {
    if (!URL.canParse(home)) return null;
    const { origin } = new URL(home);
    const stored = await browser.storage.session.get(GPC + origin);
    return (stored[GPC + origin] as GpcFile | undefined) ?? null;
  },
  async keepGpc(origin: string, file: GpcFile): Promise<void> {
    await browser.storage.session.set({ [GPC + origin]: file }).catch(() => {});
  },
  /** Tells of each check as it is kept; returns the way to end that. */
  watch(tell: (link: string, check: LinkCheck) => void): () => void {
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'session') return;
      for (const [key, { newValue }] of Object.entries(changes))
        if (key.startsWith(CHECK) && newValue) tell(key.slice(CHECK.length), newValue as LinkCheck);
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
};
