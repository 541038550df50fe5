import { expect, it, vi } from 'vitest';

type Listener = (port: unknown) => void;
const { fake } = vi.hoisted(() => {
  const fake = {
    listener: null as Listener | null,
    browser: {
      runtime: {
        id: 'us',
        getURL: (path: string) => `ext://us/${path}`,
        onConnect: { addListener: (listener: Listener) => void (fake.listener = listener) },
      },
    },
  };
  return { fake };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));
const { answer } = await import('../../lib/browser/messages');

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
