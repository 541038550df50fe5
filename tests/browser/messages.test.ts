import { expect, it, vi } from 'vitest';

type Listener = (port: unknown) => void;
const { fake } = vi.hoisted(() => {
  const fake = {
    listener: null as Listener | null,
    browser: {
      runtime: {
        id: 'us',
        getURL: (path: string) => `ext://us/${path}`,
        connect: vi.fn(),
        onConnect: { addListener: (listener: Listener) => void (fake.listener = listener) },
      },
    },
  };
  return { fake };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { answer, ask, SilentBackground } = await import('../../lib/browser/messages');

const asked: string[] = [];
const handler = (name: string) => async () => {
  asked.push(name);
  return null as never;
};
answer({
  'read-tab': handler('read-tab'),
  'read-document': handler('read-document'),
  'read-parts': handler('read-parts'),
  'check-links': handler('check-links'),
  'save-tab': handler('save-tab'),
  'since-saved': handler('since-saved'),
  analyze: handler('analyze'),
  'page-seen': handler('page-seen'),
});

it.each([
  ['a page of ours', 'us', 'ext://us/popup.html', 'save-tab', true],
  ['a script of ours in a page', 'us', 'https://lanternfish.test/', 'page-seen', true],
  ['a script of ours in a page', 'us', 'https://lanternfish.test/', 'save-tab', false],
  ['a script of ours in a page', 'us', undefined, 'read-tab', false],
  ['another extension', 'them', 'ext://us/popup.html', 'save-tab', false],
  ['anyone', 'us', 'ext://us/popup.html', 'toString', false],
])('%s (%s, %s) asks for %s: %s', async (_, id, url, name, heard) => {
  asked.length = 0;
  const messages: ((request: unknown) => void)[] = [];
  const port = {
    name,
    sender: { id, url },
    disconnect: () => {},
    postMessage: () => {},
    onDisconnect: { addListener: () => {} },
    onMessage: { addListener: (listener: (request: unknown) => void) => messages.push(listener) },
  };
  fake.listener!(port);
  messages.forEach((listener) => listener({ tabId: 1 }));
  expect(asked).toEqual(heard ? [name] : []);
});

/** A port whose far end says these things as soon as it is asked. */
function portThatSays(...said: unknown[]) {
  const hear: ((reply: unknown) => void)[] = [];
  return {
    onMessage: { addListener: (listener: (reply: unknown) => void) => hear.push(listener) },
    onDisconnect: { addListener: () => {} },
    postMessage: () => said.forEach((reply) => hear.forEach((listener) => listener(reply))),
    disconnect: vi.fn(),
  };
}

it('asks again where nobody heard, and waits for whoever did', async () => {
  vi.useFakeTimers();
  const [deaf, busy] = [portThatSays(), portThatSays('heard')];
  fake.browser.runtime.connect.mockReturnValueOnce(deaf).mockReturnValueOnce(busy);
  const answered = vi.fn();
  void ask('save-tab', { tabId: 1 }).then(answered);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(deaf.disconnect).toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(busy.disconnect).not.toHaveBeenCalled();
  expect(fake.browser.runtime.connect).toHaveBeenCalledTimes(2);
  expect(answered).not.toHaveBeenCalled();
  vi.useRealTimers();
});

it('gives up where nobody ever hears', async () => {
  vi.useFakeTimers();
  fake.browser.runtime.connect.mockReset().mockImplementation(() => portThatSays());
  const failed = vi.fn();
  void ask('save-tab', { tabId: 1 }).catch(failed);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(failed).toHaveBeenCalledWith(expect.any(SilentBackground));
  vi.useRealTimers();
});
