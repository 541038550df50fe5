import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from './chromium';
import { findBrowser } from './find-browser';
import { firefox } from './firefox';
import { HOST, startHarness, waitFor, type Harness } from './harness';

const drivers = { chromium, firefox };

describe.each(['chromium', 'firefox'] as const)('a PDF in %s', (name) => {
  const path = findBrowser(name);
  let browser: Harness;
  beforeAll(async () => {
    if (path) browser = await startHarness((proxy) => drivers[name](path, proxy));
  });
  afterAll(() => browser?.close());

  it.skipIf(!path)('is read within activeTab, or the popup says what to do instead', async () => {
    await browser.open('/policy.pdf');
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights, .message'));
    const text = await popup.run((d) => d.body.innerText);
    await popup.screenshot(`out/e2e/${name}-pdf.png`);
    // Firefox lets no extension into its viewer, and activeTab does not reach the file there
    const expected = name === 'firefox' ? 'npx smallprint analyze' : 'Lanternfish Books';
    expect(text).toContain(expected);
    expect(new Set(browser.hosts())).toEqual(new Set([HOST]));
    await popup.close();
  });
});
