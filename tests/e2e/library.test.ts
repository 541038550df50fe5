import { expect, it } from 'vitest';
import { waitFor, type Popup } from './harness';
import { inEachBrowser } from './in-each-browser';
import { look, openFrom, pictures, reload, speak } from './tabs';

declare const chrome: { storage: { session: { clear(): Promise<void> } } };

inEachBrowser({ title: 'the library' }, (browser, name) => {
  let page: Popup;

  /** Presses Save in the popup; leaves it open. */
  async function save(at: string): Promise<[Popup, string]> {
    await browser.open(at);
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights'));
    const before = await popup.run((d) => d.querySelector('footer .end')!.textContent!.trim());
    await popup.run((d) =>
      [...d.querySelectorAll<HTMLElement>('footer button')].find((b) => b.textContent === 'Save')!.click(),
    );
    let said = before;
    for (let i = 0; i < 200 && said === before; i++) {
      await new Promise((done) => setTimeout(done, 25));
      said = await popup.run((d) => d.querySelector('footer .end')!.textContent!.trim());
    }
    return [popup, said!];
  }

  /** The popup heads a saved policy that claims something else now, and shows both without keeping it. */
  async function tellsItself(): Promise<void> {
    await browser.open('/changing.html');
    const popup = await browser.pressButton();
    const line = (d: Document) => d.querySelector('.since button')?.textContent;
    expect(await waitFor(popup, line)).toMatch(
      /^1 claim changed since you saved it on \d+ \w+ \d{4}: See what changed$/,
    );
    if (name === 'chromium') await look(browser, popup, 'since-saved');
    await speak(popup, 'ja');
    await waitFor(popup, (d) => /記載が1件変わりました/.test(d.querySelector('.since')!.textContent!));
    await pictures(browser, popup, 'since-saved-ja');
    await speak(popup, 'en');
    await popup.run((d) => d.querySelector<HTMLElement>('.since button')!.click());
    const changes = await browser.extensionTab('compare.html');
    await waitFor(changes, (d) => !!d.querySelector('.change'));
    expect(await changes.run((d) => d.querySelector('.heads')!.textContent)).toContain(
      'On the page, not saved',
    );
    await look(browser, changes, 'since-saved-changes');
    await changes.resize(320);
    await look(browser, changes, 'since-saved-changes-320');
    await changes.close();
    await popup.close().catch(() => {});
  }

  it('keeps what one saves, once, and tells what changed since', async () => {
    const [first, saved] = await save('/changing.html');
    expect(saved).toBe('Saved on this device');
    expect(await first.run((d) => d.querySelector('.since')!.textContent)).toBe('');
    await first.close();
    const [second, again] = await save('/changing.html');
    expect(again).toBe('Saved already, unchanged');
    // what was read before would be shown at once, and taken back just as it is pressed
    await second.run(() => {
      const api = (globalThis as never as { browser: typeof chrome }).browser ?? chrome;
      return api.storage.session.clear();
    });
    await second.close();
    await browser.open('/changed');
    await tellsItself();
    const [third, changed] = await save('/changing.html');
    expect(changed).toBe('Saved: 1 claim changed');
    await waitFor(third, (d) => d.querySelector('.since')?.textContent === '');
    page = await openFrom(browser, third, 'library.html');
    await third.close().catch(() => {});
    expect(
      await waitFor(page, (d) => /^1 policy saved$/.test(d.querySelector('h1')?.textContent ?? '')),
    ).toBe(true);
    expect(await page.run((d) => d.querySelector('.changes')!.textContent!.replace(/\s+/g, ' ').trim())).toBe(
      '1 claim changed: See what changed: Lanternfish Books Ltd. New',
    );
    await look(browser, page, 'library');
  });

  it('lays both sentences of a change side by side', async () => {
    const versions = await openFrom(
      browser,
      page,
      `compare.html?policy=${encodeURIComponent('http://lanternfish.test/changing.html')}`,
    );
    await waitFor(versions, (d) => !!d.querySelector('.change'));
    const row = await versions.run((d) =>
      [...d.querySelectorAll('.change > div')].map((cell) => cell.textContent!.trim()),
    );
    expect(row[0]).toMatch(/^Reversed\s*Data brokers/);
    expect(row[1]).toContain('do not share');
    expect(row[2]).toContain('may share');
    const library = page;
    page = versions;
    await look(browser, page, 'versions');
    await page.close();
    page = library;
  });

  it('compares several, side by side', async () => {
    const [popup] = await save('/opt-outs.html');
    const of = ['changing', 'opt-outs'].map((name) => `of=http://lanternfish.test/${name}.html`);
    const library = page;
    page = await openFrom(browser, popup, `compare.html?${of.join('&')}`);
    await popup.close().catch(() => {});
    await waitFor(page, (d) => d.querySelectorAll('.heads h2').length === 2);
    await look(browser, page, 'compare');
    await page.close();
    page = library;
  });

  it('hands out what it holds as a file', async () => {
    await reload(page);
    await waitFor(page, (d) => /^2 policies saved$/.test(d.querySelector('h1')?.textContent ?? ''));
    const file = await page.run(async (d) => {
      let blob: Blob | undefined;
      const make = URL.createObjectURL;
      URL.createObjectURL = (given: Blob) => make.call(URL, (blob = given));
      [...d.querySelectorAll('button')].find((b) => b.textContent!.trim() === 'Export')!.click();
      for (let i = 0; i < 1000 && !blob; i++) await new Promise((done) => setTimeout(done, 20));
      return blob!.text();
    });
    expect(JSON.parse(file)).toMatchObject({ format: 'smallprint-library', version: 1 });
    expect(JSON.parse(file).versions).toHaveLength(3);
  });

  it('speaks Japanese as soon as it is chosen', async () => {
    await speak(page, 'ja');
    expect(await waitFor(page, (d) => /保存したポリシー/.test(d.querySelector('h1')!.textContent!))).toBe(
      true,
    );
    expect(await page.run((d) => d.documentElement.lang)).toBe('ja');
    await look(browser, page, 'library-ja');
  });

  it('deletes everything in one press, and brings it back', async () => {
    const press = (words: string) =>
      page.run((d, text: string) => {
        [...d.querySelectorAll('button')].find((button) => button.textContent!.trim() === text)!.click();
      }, words);
    await press('すべて削除');
    await waitFor(page, (d) => /まだ何も/.test(d.querySelector('h1')!.textContent!));
    await look(browser, page, 'library-empty');
    await press('元に戻す');
    await waitFor(page, (d) => /2件/.test(d.querySelector('h1')!.textContent!));
  });
});
