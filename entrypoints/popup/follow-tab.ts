import { detailOf } from '../../lib/browser/error-detail';
import { SilentBackground, type ReadReply } from '../../lib/browser/messages';
import { readTab } from './read-tab';
import { popupTab, type PopupTab } from './tab';

/** What is known by now; null: not yet. */
export interface Known {
  tab: PopupTab | null;
  reply: ReadReply | null;
}

export interface Following {
  readonly known: Known;
  /** has what is known told whenever it changes, to one screen */
  tell(screen: (known: Known) => void): void;
}

/** Begins to read the tab, before there is a screen that could show it. */
export function followTab(): Following {
  let known: Known = { tab: null, reply: null };
  let screen = (_: Known) => {};
  void readOpenTab((more) => screen((known = { ...known, ...more })));
  return {
    get known() {
      return known;
    },
    tell: (other) => void (screen = other),
  };
}

async function readOpenTab(note: (more: Partial<Known>) => void): Promise<void> {
  try {
    const tab = await popupTab();
    if (!tab) throw new Error('no tab');
    note({ tab });
    await readTab(tab, (reply) => note({ reply }));
  } catch (error) {
    const code = error instanceof SilentBackground ? 'silent' : 'internal';
    note({ reply: { problem: { code, detail: detailOf(error) } } });
  }
}
