import { detailOf } from '../../lib/browser/error-detail';
import { SilentBackground, type ReadReply } from '../../lib/browser/messages';
import { newestOf, readings } from '../../lib/browser/readings';
import { readTab } from './read-tab';
import { popupTab, type PopupTab } from './tab';

/** What is known by now; null: not yet. */
export interface Known {
  tab: PopupTab | null;
  reply: ReadReply | null;
}

export interface Following {
  readonly known: Known;
  /** comes to pass as soon as it turns out that something was read of this address before */
  readonly atHand: Promise<void>;
  /** has what is known told whenever it changes, to one screen */
  tell(screen: (known: Known) => void): void;
}

/** Begins to read the tab, before there is a screen that could show it. */
export function followTab(): Following {
  let known: Known = { tab: null, reply: null };
  let screen = (_: Known) => {};
  const note = (more: Partial<Known>) => screen((known = { ...known, ...more }));
  const atHand = new Promise<void>((found) => void readOpenTab(note, found));
  return {
    get known() {
      return known;
    },
    atHand,
    tell: (other) => void (screen = other),
  };
}

async function readOpenTab(note: (more: Partial<Known>) => void, found: () => void): Promise<void> {
  try {
    const [tab, index] = await Promise.all([popupTab(), readings.index()]);
    if (!tab) throw new Error('no tab');
    note({ tab });
    const last = tab.private ? undefined : newestOf(index, tab.id, tab.url);
    if (last) found();
    await readTab(tab, last, (reply) => note({ reply }));
  } catch (error) {
    const code = error instanceof SilentBackground ? 'silent' : 'internal';
    note({ reply: { problem: { code, detail: detailOf(error) } } });
  }
}
