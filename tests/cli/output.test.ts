import { describe, expect, it } from 'vitest';
import { duration } from '../../cli/output/duration';
import { inOrder } from '../../cli/output/in-order';
import { progressBar } from '../../cli/output/progress';
import { painter, terminalOf } from '../../cli/output/terminal';
import { chosenLaw } from '../../cli/law';

const stream = (fields: Partial<NodeJS.WriteStream>) => {
  const written: string[] = [];
  const write = (text: string) => Boolean(written.push(text));
  return { stream: { ...fields, write } as unknown as NodeJS.WriteStream, written };
};

describe('terminalOf', () => {
  it.each<[string, Partial<NodeJS.WriteStream>, NodeJS.ProcessEnv, { width: number; colour: boolean }]>([
    ['a terminal', { isTTY: true, columns: 90 }, {}, { width: 90, colour: true }],
    ['a wide one', { isTTY: true, columns: 300 }, {}, { width: 100, colour: true }],
    ['a narrow one', { isTTY: true, columns: 20 }, {}, { width: 40, colour: true }],
    ['a pipe', {}, {}, { width: 80, colour: false }],
    ['NO_COLOR', { isTTY: true, columns: 80 }, { NO_COLOR: '1' }, { width: 80, colour: false }],
    [
      'an empty NO_COLOR, which means nothing',
      { isTTY: true, columns: 80 },
      { NO_COLOR: '' },
      { width: 80, colour: true },
    ],
    ['a dumb terminal', { isTTY: true, columns: 80 }, { TERM: 'dumb' }, { width: 80, colour: false }],
  ])('%s', (_what, fields, env, expected) => {
    expect(terminalOf(stream(fields).stream, env)).toEqual(expected);
  });
});

describe('painter', () => {
  it('adds nothing where colour is off, and nothing to plain text', () => {
    expect(painter({ colour: false })('strong', 'x')).toBe('x');
    expect(painter({ colour: true })('plain', 'x')).toBe('x');
  });
});

describe('progressBar', () => {
  const clockOf = (...times: number[]) => {
    let last = 0;
    return () => (last = times.shift() ?? last);
  };

  it('shows how far it is, how fast and how long yet, with the name made safe, and clears itself', async () => {
    const { stream: stderr, written } = stream({ isTTY: true, columns: 100 });
    const bar = progressBar(stderr, async () => 1_004, clockOf(0, 1_000, 2_000, 3_000));
    await Promise.resolve();
    bar.skip(1_000);
    bar.step('a\u001b[2J.txt');
    bar.step('b.txt');
    bar.step('c.txt');
    bar.end();
    expect(written[0]).toBe(`\r\u001b[K${'█'.repeat(24)} 1,001 of 1,004  1.0/s  a[2J.txt`);
    expect(written[2]).toContain(' 1,003 of 1,004  1.0/s, 1 s left  c.txt');
    expect(written[3]).toBe('\r\u001b[K');
  });

  it('counts where nobody knows how many there are', () => {
    const { stream: stderr, written } = stream({ isTTY: true });
    progressBar(stderr, async () => null, clockOf(0, 4_000)).step('a');
    expect(written).toEqual(['\r\u001b[K1  15.0/min  a']);
  });

  it('is a line a minute in a log', () => {
    const { stream: stderr, written } = stream({});
    const bar = progressBar(stderr, async () => null, clockOf(0, 59_000, 60_000, 60_000, 60_000, 60_001));
    bar.step('a');
    bar.step('b');
    bar.step('c');
    bar.end();
    expect(written).toEqual(['2  2.0/min\n']);
  });

  it('says nothing where there is one input', () => {
    const { stream: stderr, written } = stream({ isTTY: true });
    const bar = progressBar(stderr, null);
    bar.step('a');
    bar.end();
    expect(written).toEqual([]);
  });
});

describe('duration', () => {
  it.each([
    [0.2, '1 s'],
    [99, '99 s'],
    [101, '2 min'],
    [12_000, '3 h 20 min'],
  ])('%d seconds are %s', (seconds, expected) => {
    expect(duration(seconds)).toBe(expected);
  });
});

describe('inOrder', () => {
  it('keeps the order whatever finishes first, and works on no more than allowed', async () => {
    let running = 0;
    let most = 0;
    const work = async (delay: number) => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, delay));
      running--;
      return delay;
    };
    const results = [];
    for await (const result of inOrder([30, 1, 20, 5, 1, 10], { ahead: 3 }, work)) results.push(result);
    expect(results).toEqual([30, 1, 20, 5, 1, 10]);
    expect(most).toBe(3);
  });

  it('hands a result out before the next item has come', async () => {
    let give: (() => void) | undefined;
    async function* items() {
      yield 1;
      await new Promise<void>((given) => (give = given));
      yield 2;
    }
    const results = inOrder(items(), { ahead: 3 }, async (item) => item * 10);
    expect(await results.next()).toEqual({ done: false, value: 10 });
    give!();
    expect(await results.next()).toEqual({ done: false, value: 20 });
  });

  it('throws a failure in its turn', async () => {
    const results = inOrder([1, 2], { ahead: 2 }, async (item) => {
      if (item === 2) throw new Error('two');
      return item;
    });
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });
});

describe('chosenLaw', () => {
  it('is the one asked for, without a note', () => {
    expect(chosenLaw('lgpd', {})).toEqual({ law: 'lgpd', note: '' });
  });

  it('is else a guess that says so', () => {
    expect(chosenLaw(undefined, { LANG: 'ja_JP.UTF-8' }).note).toMatch(/choose with --law/);
  });
});
