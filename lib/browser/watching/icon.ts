import { browser } from 'wxt/browser';

/** policy: one not saved. saved: as it was saved. changed: other claims than saved. unseen: its site's policy changed. */
export type IconMark = 'policy' | 'saved' | 'changed' | 'unseen';

/** Says what a mark means, in the person's language. */
export type IconWords = (mark: IconMark, changes: number) => Promise<string>;

/** Marks the toolbar icon of one tab; gone as soon as the tab goes elsewhere. */
export async function markIcon(tabId: number, mark: IconMark, changes: number, title: string): Promise<void> {
  const text = mark === 'changed' ? String(changes) : mark === 'unseen' ? '•' : '§';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    // the marker pen: a mark is no warning
    browser.action.setBadgeBackgroundColor({ tabId, color: '#ffe680' }),
    browser.action.setBadgeTextColor({ tabId, color: '#1a1917' }),
    browser.action.setTitle({ tabId, title: `smallprint: ${title}` }),
  ]);
}
