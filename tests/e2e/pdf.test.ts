import { expect, it } from 'vitest';
import { HOST } from './harness';
import { inEachBrowser } from './in-each-browser';
import { popupOn } from './tabs';

inEachBrowser({ title: 'a PDF' }, (browser, name) => {
  it('is read within activeTab, or the popup says what to do instead', async () => {
    const popup = await popupOn(browser, '/policy.pdf');
    const text = await popup.run((d) => d.body.innerText);
    await popup.screenshot(`out/e2e/${name}-pdf.png`);
    // Firefox lets no extension into its viewer, and activeTab does not reach the file there
    const expected = name === 'firefox' ? 'npx smallprint analyze' : 'Lanternfish Books';
    expect(text).toContain(expected);
    expect(new Set(browser.hosts())).toEqual(new Set([HOST]));
    await popup.close();
  });
});
