import { afterEach, expect, it, vi } from 'vitest';
import { createPool } from '../../cli/batch/pool';
import type { Row, Task } from '../../cli/batch/task';
import { startWorker, type Outcome } from '../../cli/batch/worker-process';

vi.mock('../../cli/batch/worker-process', () => ({ startWorker: vi.fn() }));
afterEach(() => vi.resetAllMocks());

const row = (text: string): Row => ({ bytes: Buffer.from(text), error: null });
const task = (source: string): Task => ({ index: 0, source });

/** A pool of one, whose workers do what is given, one list a worker. */
function poolOf(...workers: Outcome[][]) {
  for (const outcomes of workers)
    vi.mocked(startWorker).mockReturnValueOnce({ run: async () => outcomes.shift()!, kill: () => {} });
  return createPool({
    setting: {} as never,
    ...{ jobs: 1, limitMs: 1_000 },
    failed: ({ source }, { code }) => ({ bytes: Buffer.from(source), error: { code, message: '' } }),
    fetcher: async () => ({}) as never,
  });
}

it('gives up an input that its worker died of twice', async () => {
  const pool = poolOf([{ failure: 'died' }], [{ failure: 'died' }], [{ row: row('next') }]);
  expect(await pool.run(task('bad.md'))).toMatchObject({ error: { code: 'internal' } });
  expect(await pool.run(task('next.md'))).toEqual(row('next'));
});

it('does not blame an input for a worker that ended while it had nothing to do', async () => {
  const pool = poolOf(
    [{ row: row('first') }, { failure: 'gone' }],
    [{ failure: 'died' }],
    [{ row: row('second') }],
  );
  expect(await pool.run(task('first.md'))).toEqual(row('first'));
  expect(await pool.run(task('second.md'))).toEqual(row('second'));
});
