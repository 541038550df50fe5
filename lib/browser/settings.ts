import { browser } from 'wxt/browser';
import type { LawId } from '../model';

interface Settings {
  /** the law whose rights are shown; null until a person chose one */
  law: LawId | null;
}

const defaults: Settings = { law: null };

/** What is remembered on this device, by choice alone. */
export const settings = {
  async load(): Promise<Settings> {
    return (await browser.storage.local.get({ ...defaults })) as unknown as Settings;
  },
  async save(changed: Partial<Settings>): Promise<void> {
    await browser.storage.local.set({ ...changed });
  },
};
