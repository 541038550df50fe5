import { cleanText } from '../../lib/report/clean-text';
import { duration, rate } from './duration';

export interface Progress {
  step(name: string): void;
  /** rows that an earlier run has left: done, but not by this one, and so no part of the rate */
  skip(rows: number): void;
  end(): void;
}

const BAR = 24;
/** Milliseconds between two lines where nobody watches: a log that one looks into now and then. */
const LINE_EVERY = 60_000;

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/**
 * How far many inputs are, on stderr, with the rate and the time that is left: a bar for people, a line a minute
 * in a log. `count` tells how many there are, null where that is not known; it is asked once and not waited for.
 */
export function progressBar(
  stderr: Stream,
  count: (() => Promise<number | null>) | null,
  clock: () => number = () => performance.now(),
): Progress {
  if (!count) return { step: () => {}, skip: () => {}, end: () => {} };
  const start = clock();
  let [done, skipped, shown, total] = [0, 0, start, null as number | null];
  count().then(
    (counted) => (total = counted),
    () => {},
  );
  const state = () => {
    const perSecond = (done - skipped) / Math.max(0.001, (clock() - start) / 1e3);
    const left = total !== null && done - skipped > 2 ? `, ${duration((total - done) / perSecond)} left` : '';
    const of = total === null ? '' : ` of ${Math.max(total, done).toLocaleString('en')}`;
    return `${done.toLocaleString('en')}${of}  ${rate(perSecond)}${left}`;
  };
  const bar = (name: string) => {
    const filled = total === null ? 0 : Math.round((Math.min(done, total) / Math.max(1, total)) * BAR);
    const text = `${total === null ? '' : '█'.repeat(filled) + '░'.repeat(BAR - filled) + ' '}${state()}`;
    const room = Math.max(0, (stderr.columns || 80) - text.length - 3);
    stderr.write(`\r\u001b[K${text}  ${cleanText(name).slice(0, room)}`);
  };
  return {
    step(name) {
      done++;
      if (stderr.isTTY) return bar(name);
      if (clock() - shown < LINE_EVERY) return;
      shown = clock();
      stderr.write(`${state()}\n`);
    },
    skip(rows) {
      done += rows;
      skipped += rows;
    },
    end: () => void (stderr.isTTY && stderr.write('\r\u001b[K')),
  };
}
