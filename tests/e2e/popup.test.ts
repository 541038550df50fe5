import { beforeEach, expect, it } from 'vitest';
import { HOST, waitFor, type Popup } from './harness';
import { inEachBrowser } from './in-each-browser';
import { pictures } from './tabs';

inEachBrowser({ title: 'the toolbar popup' }, (browser) => {
  let popup: Popup | undefined;
  beforeEach(async () => {
    await popup?.close().catch(() => {});
    popup = undefined;
  });

  async function read(page: string): Promise<Popup> {
    await browser.open(page);
    // known before it is waited for: what never answers is closed all the same
    popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights, .message'));
    return popup;
  }

  it('answers the eight questions of the policy in the tab', async () => {
    const popup = await read('/policy.html');
    const rows = await popup.run((d) =>
      [...d.querySelectorAll('.answer summary')].map((row) => ({
        short: row.querySelector('b')!.textContent,
        question: row.querySelector('.what')!.textContent,
      })),
    );
    expect(rows).toHaveLength(8);
    expect(rows.map((row) => row.question)).toEqual([
      'Sale of your data',
      'Targeted ads',
      'Sensitive kinds of data',
      'How long it is kept',
      'Outside companies, by name',
      'Ways to opt out',
      expect.stringMatching(/^of \d+ rights under /),
      'Not said',
    ]);
    expect(rows[0]!.short).toBe('No');
    expect(rows[1]!.short).toBe('Yes');
    expect(await popup.run((d) => d.querySelector('h1')!.textContent)).toContain('Lanternfish');
    expect(await popup.run((d) => d.querySelector('header p')!.textContent)).toContain('3 March 2026');
  });

  it('opens each answer to quotes that stand on the page', async () => {
    const popup = await read('/policy.html');
    const quotes = await popup.run((d) => {
      for (const row of d.querySelectorAll('details')) row.open = true;
      return [...d.querySelectorAll('blockquote')].map((quote) => {
        const lead = quote.querySelector('.lead')?.textContent ?? '';
        return {
          texts: [lead, quote.textContent!.trim().slice(lead.length)],
          sure: quote.parentElement!.querySelector('.sure')?.textContent ?? '',
        };
      });
    });
    expect(quotes.length).toBeGreaterThan(20);
    const plain = (text: string) => text.replace(/[\s|…]+/g, '');
    const page = plain(await browser.inPage(() => document.body.textContent!));
    const runs = quotes.flatMap(({ texts }) => texts.flatMap((text) => text.split('…')));
    for (const run of runs) expect(page).toContain(plain(run));
    expect(quotes.some(({ sure }) => /^(Very sure|Fairly sure|Unsure)/.test(sure))).toBe(true);
  });

  it('offers the opt-out links with the host they lead to', async () => {
    const popup = await read('/policy.html');
    const links = await popup.run((d) =>
      [...d.querySelectorAll<HTMLAnchorElement>('#opt-outs a')].map((a) => ({ href: a.href, host: a.title })),
    );
    expect(links).toContainEqual({ href: 'https://optout.aboutads.info/', host: 'optout.aboutads.info' });
    for (const { href } of links) expect(href).toMatch(/^(https?|mailto|tel):/);
  });

  it('guesses the law, says so, and remembers the one chosen', async () => {
    const popup = await read('/policy.html');
    expect(await popup.run((d) => d.querySelector('#rights .guess')?.textContent)).toMatch(/^Guessed/);
    await popup.run((d) => d.querySelector<HTMLElement>('#rights input[value=appi]')!.click());
    await waitFor(popup, (d) => !d.querySelector('#rights .guess'));
    expect(await popup.run((d) => d.querySelector('#answers')!.textContent)).toContain('Japan’s law');
    await popup.close();
    const again = await read('/policy.html');
    expect(await again.run((d) => d.querySelector<HTMLInputElement>('#rights input:checked')!.value)).toBe(
      'appi',
    );
  });

  it('says that a page is no policy and lists the policies it links to', async () => {
    const popup = await read('/home.html');
    expect(await popup.run((d) => d.querySelector('h1')!.textContent)).toBe('Not a privacy policy');
    const links = await popup.run((d) =>
      [...d.querySelectorAll<HTMLAnchorElement>('main a')].map((a) => a.href),
    );
    expect(links).toContain(`http://${HOST}/policy.html`);
    await pictures(browser, popup, 'not-a-policy');
  });

  it('makes no claim of a language that it does not read', async () => {
    const popup = await read('/french.html');
    expect(await popup.run((d) => d.querySelector('h1')!.textContent)).toBe('French, not readable yet');
    expect(await popup.run((d) => !!d.querySelector('.answer'))).toBe(false);
    await pictures(browser, popup, 'french');
  });

  it('loses nothing when it is closed half-way', async () => {
    await browser.open('/long.html');
    await (await browser.pressButton()).close();
    popup = await browser.pressButton();
    await waitFor(popup, (d) => d.querySelectorAll('.answer').length === 8);
  });

  it('asked nobody but the page’s own host', () => {
    expect(new Set(browser.hosts())).toEqual(new Set([HOST]));
  });
});
