import { expect, it } from 'vitest';
import { waitFor, type Popup } from './harness';
import { inEachBrowser } from './in-each-browser';
import { look, openFrom, pictures, popupOn, reload, speak, tabIdSeenFrom } from './tabs';

const sections = ['answers', 'data', 'sharing', 'opt-outs', 'rights'] as const;

/** The popup as a person sees it: pictures to look at, in out/e2e. */
inEachBrowser({ title: 'screenshots' }, (browser, name) => {
  let popup: Popup;

  async function read(page: string): Promise<void> {
    popup = await popupOn(browser, page);
  }

  async function pictureOf(section: string, picture: string): Promise<void> {
    await popup.run((d, id: string) => {
      d.querySelector<HTMLElement>(`nav a[href="#${id}"]`)!.click();
      const row = d.querySelector<HTMLDetailsElement>(`#${id} details`);
      if (row && id !== 'answers') row.open = true;
    }, section);
    await new Promise((done) => setTimeout(done, 150));
    await pictures(browser, popup, picture);
  }

  it('every section, in English and in Japanese', async () => {
    await read('/policy.html');
    for (const section of sections) await pictureOf(section, section);
    await speak(popup, 'ja');
    await waitFor(popup, (d) => d.documentElement.lang === 'ja');
    for (const section of ['answers', 'rights']) await pictureOf(section, `${section}-ja`);
    await speak(popup, 'en');
    await waitFor(popup, (d) => d.documentElement.lang === 'en');
  });

  it('at 200%, where it is half as high, everything can be scrolled to', async () => {
    const tab = await openFrom(browser, popup, `popup.html?tab=${await tabIdSeenFrom(popup)}`);
    await popup.close().catch(() => {});
    await tab.resize(400, 300);
    await waitFor(tab, (d) => d.querySelectorAll('.answer').length === 8 && !!d.querySelector('#rights'));
    const seen = await tab.run((d) => {
      const page = d.scrollingElement!;
      page.scrollTop = page.scrollHeight;
      const foot = Math.round(d.querySelector('footer')!.getBoundingClientRect().bottom);
      page.scrollTop = 0;
      return {
        answers: d.querySelector('main')!.clientHeight,
        foot,
        sideways: page.scrollWidth - innerWidth,
      };
    });
    expect(seen.answers).toBeGreaterThanOrEqual(200);
    expect(seen.foot).toBeLessThanOrEqual(300);
    expect(seen.sideways).toBeLessThanOrEqual(0);
    await pictures(browser, tab, 'zoomed');
    await tab.close();
  });

  // Firefox runs nothing before an extension's page: there it really waits
  const ofFirefox = name === 'firefox' ? it : () => {};
  ofFirefox('while it waits for a page that is stuck, and where that lasts', async () => {
    await browser.open('/stuck.html');
    await new Promise((done) => setTimeout(done, 1_000));
    popup = await browser.pressButton();
    for (const state of ['skeleton', 'busy'] as const) {
      await waitFor(popup, states[state]);
      await pictures(browser, popup, state);
    }
    await popup.close();
  });

  // Firefox cannot be told to force its colours
  const ofChromium = name === 'chromium' ? it : () => {};
  ofChromium('while it waits, and where nobody answers', async () => {
    await browser.open('/policy.html');
    popup = await browser.pressButton();
    const address = `popup.html?tab=${await tabIdSeenFrom(popup)}`;
    const tab = await openFrom(browser, popup, address);
    await popup.close().catch(() => {});
    await tab.resize(400, 600);
    await tab.prepare!(answerNobody);
    for (const [state, shows] of Object.entries(states)) {
      await tab.run((d, hash: string) => (d.defaultView!.location.hash = hash), state);
      await reload(tab);
      await waitFor(tab, shows);
      await look(browser, tab, state);
    }
    await tab.close();
  });

  it('where there is nothing to read', async () => {
    await read('/empty.html');
    await pictures(browser, popup, 'empty');
    await popup.close();
  });

  ofChromium('in forced colours', async () => {
    await read('/policy.html');
    await browser.forceColours!(popup);
    for (const section of ['answers', 'rights']) await pictureOf(section, `${section}-forced`);
    await popup.close();
  });
});

/** What the popup shows where its address names one of them, see `answerNobody`. */
const states = {
  skeleton: (d: Document) => !!d.querySelector('main[aria-busy]'),
  busy: (d: Document) => d.querySelector('.message') !== null,
  silent: (d: Document) => d.querySelectorAll('.message button').length > 2,
};

/** Takes memory and the page or the background away from the popup, and makes what it waits for come to its end sooner. */
function answerNobody(): void {
  const state = location.hash.slice(1);
  const { browser, chrome } = globalThis as never as { browser?: Api; chrome: Api };
  const api = browser ?? chrome;
  const deaf = { addListener() {} };
  const port = { postMessage() {}, disconnect() {}, onMessage: deaf, onDisconnect: deaf };
  api.storage.session.get = async () => ({});
  if (state === 'silent') api.runtime.connect = () => port;
  else api.scripting.executeScript = () => new Promise(() => {});
  const wait = setTimeout;
  if (state !== 'skeleton')
    Object.assign(globalThis, { setTimeout: (act: () => void, time = 0) => wait(act, time / 50) });
}

interface Api {
  scripting: { executeScript: unknown };
  runtime: { connect: unknown };
  storage: { session: { get: unknown } };
}
