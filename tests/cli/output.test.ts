import { describe, expect, it } from 'vitest';
import { inOrder } from '../../cli/output/in-order';
import { progressBar } from '../../cli/output/progress';
import { painter, terminalOf } from '../../cli/output/terminal';
import { chosenLaw, parseLaw } from '../../cli/law';

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
  it('shows how far it is, with the name made safe, and clears itself', () => {
    const { stream: stderr, written } = stream({ isTTY: true, columns: 80 });
    const bar = progressBar(stderr, 2);
    bar.step('a\u001b[2J.txt');
    bar.step('b.txt');
    bar.end();
    expect(written[0]).toBe(`\r\u001b[K${'█'.repeat(12)}${'░'.repeat(12)} 1 of 2  a[2J.txt`);
    expect(written[1]).toContain('2 of 2  b.txt');
    expect(written[2]).toBe('\r\u001b[K');
  });

  it.each<[string, Partial<NodeJS.WriteStream>, number]>([
    ['nobody watches', {}, 5],
    ['there is one input', { isTTY: true }, 1],
  ])('says nothing where %s', (_what, fields, total) => {
    const { stream: stderr, written } = stream(fields);
    const bar = progressBar(stderr, total);
    bar.step('a');
    bar.end();
    expect(written).toEqual([]);
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
    for await (const result of inOrder([30, 1, 20, 5, 1, 10], 3, work)) results.push(result);
    expect(results).toEqual([30, 1, 20, 5, 1, 10]);
    expect(most).toBe(3);
  });
});

describe('chosenLaw', () => {
  it('is the one asked for, without a note', () => {
    expect(chosenLaw('lgpd', {})).toEqual({ law: 'lgpd', note: '' });
  });

  it('is else a guess that says so', () => {
    expect(chosenLaw(undefined, { LANG: 'ja_JP.UTF-8' }).note).toMatch(/choose with --law/);
  });

  it('is one of the laws there are', () => {
    expect(parseLaw('UK-GDPR')).toBe('uk-gdpr');
    expect(() => parseLaw('klingon')).toThrow(/one of: gdpr/);
  });
});
