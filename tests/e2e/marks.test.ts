import { expect, it, vi } from 'vitest';
import { waitFor, type Popup } from './harness';
import { inEachBrowser } from './in-each-browser';

inEachBrowser({ title: 'marks on the page' }, (browser, name) => {
  let before = '';

  async function read(): Promise<Popup> {
    await browser.open('/policy.html');
    before = await browser.inPage(() => document.documentElement.outerHTML);
    const popup = await browser.pressButton();
    await waitFor(popup, (d) => !!d.querySelector('#rights'));
    return popup;
  }
  const painted = () =>
    browser.inPage(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('smallprint')).sort());
  const hosts = () => browser.inPage(() => document.querySelectorAll('smallprint-card').length);
  const withoutCard = () =>
    browser.inPage(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('smallprint-card')?.remove();
      return copy.outerHTML;
    });

  it('shows a claim and explains it, the markup left alone', async () => {
    const popup = await read();
    await popup.run((d) => {
      const claim = d.querySelector<HTMLDetailsElement>('#sharing details')!;
      claim.open = true;
      claim.querySelector<HTMLElement>('.text-act')!.click();
    });
    expect(
      await waitFor(popup, (d) => d.querySelector('.proof [role=status]:not(:empty)')?.textContent),
    ).toBe('Marked on the page');
    expect(await painted()).toEqual(['smallprint', 'smallprint-sharing']);
    expect(await hosts()).toBe(1);
    expect(await withoutCard()).toBe(before);
    await popup.close();
  });

  it('marks by topic, leads on by keyboard, and leaves no trace', async () => {
    const popup = await read();
    await popup.run((d) => {
      const buttons = [...d.querySelectorAll<HTMLElement>('footer button')];
      const button = buttons.find((button) => button.textContent === 'Mark on page')!;
      button.focus();
      button.click();
    });
    const said = await waitFor(popup, (d) => d.querySelector('.marks [role=status]')?.textContent ?? '');
    expect(Number(/^(\d+) places marked/.exec(said)?.[1])).toBeGreaterThan(20);
    expect(await painted()).toHaveLength(7);
    expect(await popup.run((d) => d.activeElement!.textContent)).toBe('Take marks off');
    expect(await withoutCard()).toBe(before);
    // a topic less
    await popup.run((d) => d.querySelector<HTMLElement>('.marks input')!.click());
    await vi.waitFor(async () => expect(await painted()).not.toContain('smallprint-data'), 5000);
    await popup.close();

    const shown = () =>
      browser.inPage(() => {
        const [range] = CSS.highlights.get('smallprint')!;
        return String(range);
      });
    const first = await shown();
    expect(await browser.inPage(() => document.activeElement?.localName)).toBe('smallprint-card');
    await browser.picture(`out/e2e/${name}-marks.png`);
    // close, previous, next
    for (let i = 0; i < 3; i++) await browser.key('Tab');
    await browser.key('Enter');
    expect(await shown()).not.toBe(first);
    await browser.key('Escape');
    expect(await painted()).toEqual([]);
    expect(await browser.inPage(() => document.documentElement.outerHTML)).toBe(before);
  });
});
