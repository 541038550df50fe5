import { browser } from 'wxt/browser';

export const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** What a person allowed beside what came with the installation. */
export const sites = {
  /** match patterns of single sites */
  async allowed(): Promise<string[]> {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter((origin) => !EVERY_SITE.includes(origin) && origin !== '<all_urls>').sort();
  },
  async takeBack(site: string): Promise<void> {
    await browser.permissions.remove({ origins: [site] });
  },
  everywhere(): Promise<boolean> {
    return browser.permissions.contains({ origins: EVERY_SITE });
  },
  /** To be called in a click. */
  askEverywhere(): Promise<boolean> {
    return browser.permissions.request({ origins: EVERY_SITE });
  },
  async leaveEverywhere(): Promise<void> {
    await browser.permissions.remove({ origins: EVERY_SITE });
  },
};
