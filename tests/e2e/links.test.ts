import { afterAll, beforeAll, expect, it } from 'vitest';
import { stateServer, type StateServer } from '../server/state-server';
import { violations } from './axe';
import { HOST, waitFor, type Popup } from './harness';
import { inEachBrowser } from './in-each-browser';
import { reload } from './tabs';

const CHOICES = `choices.${HOST}`;

let server: StateServer;
const hosts = async () => {
  server = await stateServer();
  return { [CHOICES]: server.port };
};

inEachBrowser({ title: 'opt-out links checked', hosts }, (browser, name) => {
  beforeAll(async () => {
    await browser.allow(CHOICES);
    await browser.allow(HOST);
  });
  afterAll(() => server.close());

  const verdicts = (popup: Popup) =>
    popup.run((d) =>
      [...d.querySelectorAll<HTMLElement>('#opt-outs [data-verdict]')].map((each) => each.dataset.verdict),
    );

  it('shows each verdict beside its link, and asks nobody before the press', async () => {
    await browser.open('/opt-outs.html');
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#opt-outs .check button'));
    expect(await verdicts(popup)).toEqual([]);
    expect(browser.hosts()).not.toContain(CHOICES);
    await popup.run((d) => d.querySelector<HTMLElement>('#opt-outs .check button')!.click());
    await waitFor(popup, (d) => d.querySelectorAll('#opt-outs [data-verdict]').length === 5);
    expect((await verdicts(popup)).sort()).toEqual([
      'dead',
      'insecure',
      'lands-elsewhere',
      'not-checkable',
      'not-checkable',
    ]);
    // the site's robots.txt forbids one of them
    expect(server.asked.map(({ path }) => path).filter((path) => path.startsWith('/private'))).toEqual([]);
    for (const { headers } of server.asked) expect(headers.cookie).toBeUndefined();
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme, popup);
      await popup.run((d) => d.querySelector('#opt-outs')!.scrollIntoView());
      await popup.screenshot(`out/e2e/${name}-${scheme}-links.png`);
    }
    await popup.close();
  });

  it('keeps what was found, and hands it in with notes', async () => {
    const asked = server.asked.length;
    await browser.open('/opt-outs.html');
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => d.querySelectorAll('#opt-outs [data-verdict]').length === 5);
    expect(server.asked).toHaveLength(asked);
    await popup.run((d) => d.querySelectorAll<HTMLElement>('#opt-outs .check button')[1]!.click());
    const page = await browser.extensionTab('review.html');
    await waitFor(page, (d) => d.querySelectorAll('tbody tr[data-verdict=dead]').length === 1);
    const rows = await page.run((d) => d.querySelectorAll('tbody tr').length);
    expect(rows).toBe(7);
    expect(await page.run((d) => d.querySelector('.signals')!.textContent)).toContain(
      'Global Privacy Control',
    );
    const saved = await page.run(async (d) => {
      const note = d.querySelector<HTMLTextAreaElement>('tr[data-verdict=dead] textarea')!;
      note.value = 'Told them';
      note.dispatchEvent(new Event('input', { bubbles: true }));
      let blob: Blob | undefined;
      const make = URL.createObjectURL;
      URL.createObjectURL = (given: Blob) => make.call(URL, (blob = given));
      [...d.querySelectorAll<HTMLElement>('.save button')].find((b) => b.textContent === 'CSV')!.click();
      for (let i = 0; i < 100 && !blob; i++) await new Promise((done) => setTimeout(done, 20));
      return blob!.text();
    });
    expect(saved).toMatch(/,dead,status,404,.*,Told them,/);
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme, page);
      await page.screenshot(`out/e2e/${name}-${scheme}-review.png`);
      expect(await violations(page), scheme).toEqual([]);
    }
    await reload(page);
    await waitFor(
      page,
      (d) => d.querySelector<HTMLTextAreaElement>('tr[data-verdict=dead] textarea')?.value === 'Told them',
    );
    await page.close();
  });
});
