import { expect, it } from 'vitest';
import { violations } from './axe';
import { inEachBrowser } from './in-each-browser';
import { popupOn } from './tabs';

const pages = [
  ['a report', '/policy.html'],
  ['no policy', '/home.html'],
  ['another language', '/french.html'],
  ['an error', '/empty.html'],
] as const;

inEachBrowser({ title: 'the popup’s markup', browsers: ['chromium'] }, (browser) => {
  it.each(pages)('axe finds nothing in %s, every row open, light and dark', async (title, page) => {
    const popup = await popupOn(browser, page);
    await popup.run((d) => d.querySelectorAll('details').forEach((row) => (row.open = true)));
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme, popup);
      expect(await violations(popup), `${title}, ${scheme}`).toEqual([]);
    }
    await popup.close();
  });
});
