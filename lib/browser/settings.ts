import { browser } from 'wxt/browser';
import type { LawId } from '../model';
import type { GroupId } from '../report/topic-groups';

export interface Settings {
  /** the law whose rights are shown; null until a person chose one */
  law: LawId | null;
  /** of the screens; null: as the browser's own */
  language: 'en' | 'ja' | null;
  /** null: as the system's */
  theme: 'light' | 'dark' | null;
  /** topics that "Mark on page" marks; null: all */
  highlight: GroupId[] | null;
  /** whether the pages that are visited are looked at; only ever with leave to see them */
  watching: boolean;
}

const defaults: Settings = { law: null, language: null, theme: null, highlight: null, watching: false };

/** What is remembered on this device, by choice alone. */
export const settings = {
  async load(): Promise<Settings> {
    return (await browser.storage.local.get({ ...defaults })) as unknown as Settings;
  },
  async save(changed: Partial<Settings>): Promise<void> {
    await browser.storage.local.set({ ...changed });
  },
  /** Tells of every change, whichever screen made it; the answer stops it. */
  watch(tell: (changed: Partial<Settings>) => void): () => void {
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area !== 'local') return;
      const known = Object.entries(changes).filter(([key]) => key in defaults);
      if (known.length > 0) {
        tell(Object.fromEntries(known.map(([key, { newValue }]) => [key, newValue])) as Partial<Settings>);
      }
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
};
