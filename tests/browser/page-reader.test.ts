import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { inject } = vi.hoisted(() => ({ inject: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript: inject } } }));
const { readPage } = await import('../../lib/browser/page-reader');

const never = new Promise<never>(() => {});
const page = { document: { blocks: [{}] }, contentType: 'text/html' };

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  inject.mockReset();
  vi.useRealTimers();
});

async function read(): Promise<unknown> {
  const reading = readPage(1);
  await vi.advanceTimersByTimeAsync(60_000);
  return reading;
}

it('reads a page that is done once', async () => {
  inject.mockResolvedValueOnce([{ result: page }]);
  expect(await read()).toBe(page);
  expect(inject).toHaveBeenCalledTimes(1);
});

it('reads a page that never ends as it stands', async () => {
  inject.mockReturnValueOnce(never).mockResolvedValueOnce([{ result: page }]);
  expect(await read()).toBe(page);
  expect(inject.mock.lastCall![0]).toMatchObject({ injectImmediately: true });
});

it('says so where a page answers nothing at all', async () => {
  inject.mockReturnValue(never);
  expect(await read()).toMatchObject({ code: 'busy' });
});

it.each([
  ['at once', () => inject.mockRejectedValueOnce(new Error('no leave'))],
  ['late', () => inject.mockReturnValueOnce(never).mockRejectedValueOnce(new Error('no leave'))],
])('says so where the browser refuses %s', async (_, refuse) => {
  refuse();
  expect(await read()).toMatchObject({ code: 'forbidden', detail: 'no leave' });
});
