import { beforeAll, expect, it } from 'vitest';
import { violations } from './axe';
import { HOST, waitFor, type Tab } from './harness';
import { inEachBrowser } from './in-each-browser';

const sections = ['words', 'flow', 'laws', 'act', 'text'] as const;

inEachBrowser({ title: 'the full report' }, (browser, name) => {
  let tab: Tab;

  beforeAll(async () => {
    await browser.open('/policy.html');
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights'));
    // the popup closes itself, and must not take the call with it
    await popup.run((d) => {
      setTimeout(() => d.querySelector<HTMLElement>('footer .button.first')!.click(), 100);
    });
    tab = await browser.extensionTab('report.html');
    await tab.resize(1300);
    await waitFor(tab, (d) => !!d.querySelector('#text mark'));
  });

  it('holds the whole text, every note at words of it', async () => {
    const plain = (text: string) => text.replace(/[\s|]+/g, '');
    const [text, notes] = await tab.run((d) => {
      const passages = [...d.querySelectorAll('#text [data-passage]')].map((passage) => {
        const copy = passage.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('.n').forEach((number) => number.remove());
        return copy.textContent;
      });
      const numbers = [...d.querySelectorAll<HTMLElement>('#text [id^=n]')].map((note) => [
        note.querySelector('a')!.hash,
        !!d.querySelector(note.querySelector('a')!.hash),
      ]);
      return [passages.join(' '), numbers] as const;
    });
    const page = await browser.inPage(() => document.querySelector('main')!.textContent!);
    expect(plain(text)).toBe(plain(page));
    expect(notes.length).toBeGreaterThan(40);
    expect(notes.filter(([, there]) => !there)).toEqual([]);
  });

  it('shows the topics chosen alone, and finds words', async () => {
    const groups = (d: Document) =>
      [
        ...new Set([...d.querySelectorAll('#text .topic')].map((t) => t.firstChild!.textContent!.trim())),
      ].join();
    await tab.run((d) => {
      const boxes = [...d.querySelectorAll<HTMLInputElement>('.filter input[type=checkbox]')];
      boxes.filter((_, i) => i !== 3).forEach((box) => box.click());
    });
    await waitFor(tab, (d) => !!d.querySelector('.skip'));
    expect(await tab.run(groups)).toBe('Rights');
    await tab.run((d) => {
      d.querySelectorAll<HTMLInputElement>('.filter input:not(:checked)').forEach((box) => box.click());
      const search = d.querySelector<HTMLInputElement>('input[type=search]')!;
      search.value = 'personal data';
      search.dispatchEvent(new Event('input', { bubbles: true }));
      search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await waitFor(tab, (d) => /\d+ (?:places|of \d+)/.test(d.querySelector('.found')!.textContent!));
    expect(await tab.run(() => CSS.highlights.get('found')!.size)).toBeGreaterThan(3);
  });

  it('writes a request to the address in the policy', async () => {
    await tab.run((d) => d.querySelector<HTMLElement>('#rights input[value=gdpr]')!.click());
    await waitFor(tab, (d) => !!d.querySelector('#rights input[value=gdpr]:checked'));
    await tab.run((d) => {
      const row = d.querySelector<HTMLDetailsElement>('#rights .right')!;
      row.open = true;
      [...row.querySelectorAll('button')].find((b) => b.textContent === 'Write the request')!.click();
    });
    const href = await waitFor(tab, (d) => d.querySelector<HTMLAnchorElement>('.letter a')?.href);
    const mail = new URL(href!);
    expect(mail.pathname).toBe('dpo@lanternfish.example');
    expect(mail.searchParams.get('body')).toMatch(/To Lanternfish Books Ltd\.[^]*Art\. 15/);
  });

  it('saves what was read as a file', async () => {
    const saved = await tab.run(async (d) => {
      let blob: Blob | undefined;
      const make = URL.createObjectURL;
      URL.createObjectURL = (given: Blob) => make.call(URL, (blob = given));
      [...d.querySelectorAll<HTMLElement>('header button')]
        .find((b) => b.textContent === 'JSON, all of it')!
        .click();
      for (let i = 0; i < 1000 && !blob; i++) await new Promise((done) => setTimeout(done, 20));
      return blob!.text();
    });
    const { document, checklists } = JSON.parse(saved);
    expect(document.url).toBe(`http://${HOST}/policy.html`);
    expect(checklists.length).toBeGreaterThan(3);
  });

  it('has no violations, fits a narrow window, and looks as it should', async () => {
    await tab.run((d) => {
      d.documentElement.style.scrollBehavior = 'auto';
      d.querySelectorAll('details').forEach((row) => (row.open = true));
      d.querySelectorAll<HTMLElement>('.note-open, li button[aria-expanded=false]').forEach((b) => b.click());
    });
    for (const scheme of ['light', 'dark'] as const) {
      await browser.setColorScheme(scheme, tab);
      expect(await violations(tab), scheme).toEqual([]);
      for (const section of sections) {
        await tab.run((d, id: string) => d.getElementById(id)!.scrollIntoView(), section);
        await new Promise((done) => setTimeout(done, 100));
        await tab.screenshot(`out/e2e/${name}-${scheme}-report-${section}.png`);
      }
    }
    for (const width of [640, 320]) {
      await tab.resize(width);
      const wide = await tab.run((d) => d.documentElement.scrollWidth - d.documentElement.clientWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
      expect(await violations(tab), `${width} px`).toEqual([]);
      await tab.screenshot(`out/e2e/${name}-report-${width}.png`);
    }
    await tab.resize(1300);
  });

  it('says where a reading is gone, and reads it again', async () => {
    await tab.run((d) => {
      const { location } = d.defaultView!;
      location.search = location.search.replace(/text=\w+/, `text=${'0'.repeat(64)}`);
    });
    await waitFor(tab, (d) => d.querySelector('h1')?.textContent === 'This reading is gone');
    expect(await violations(tab)).toEqual([]);
    await tab.screenshot(`out/e2e/${name}-report-gone.png`);
    await tab.run((d) => d.querySelector<HTMLElement>('.button.first')!.click());
    await waitFor(tab, (d) => !!d.querySelector('#text'));
  });

  it('copies a link that leads anybody to the words', async () => {
    const link = await tab.run(async (d) => {
      let copied = '';
      navigator.clipboard.writeText = async (text) => void (copied = text);
      const row = d.querySelector<HTMLDetailsElement>('#rights details.right')!;
      row.open = true;
      await new Promise((done) => setTimeout(done, 100));
      [...row.querySelectorAll('button')].find((b) => b.textContent!.trim() === 'Copy link')!.click();
      return copied;
    });
    expect(link).toMatch(/policy\.html#:~:text=/);
    await browser.goto('about:blank');
    await browser.goto(link);
    await expect.poll(() => browser.inPage(() => scrollY), { timeout: 20_000 }).toBeGreaterThan(100);
  });

  it('asked nobody but the page’s own host', () => {
    expect(new Set(browser.hosts())).toEqual(new Set([HOST]));
  });
});
