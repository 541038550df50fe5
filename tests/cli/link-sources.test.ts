import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../cli/review/check-link';
import { createSchedule } from '../../cli/review/schedule';
import { runReview } from '../../cli/review/run-review';
import { sources, type Sourced } from '../../cli/review/sources';
import type { Reading } from '../../cli/reading-options';

const readingOf = (bytes: Uint8Array) =>
  ({ stdin: Readable.from([bytes]), maxBytes: 1e6 }) as unknown as Reading;

async function read(bytes: Uint8Array, given = '-'): Promise<Sourced[]> {
  const found = [];
  for await (const each of sources([given], readingOf(bytes), {})) found.push(each);
  return found;
}

it('a pattern may mean lists of links', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
  try {
    for (const name of ['a', 'b'])
      await writeFile(join(folder, `${name}.csv`), `link\nhttps://${name}.example/\n`);
    const found = await read(Buffer.from(''), `${folder.replaceAll('\\', '/')}/*.csv`);
    expect(found).toMatchObject([
      { rows: [{ link: 'https://a.example/' }] },
      { rows: [{ link: 'https://b.example/' }] },
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('standard input', () => {
  it('may be a list of links in any character set; a line that is no link costs itself alone', async () => {
    const list = 'https://a.example/\r\nhttps://b.example/\r\nwww.c.example/out\r\n';
    const [links, odd] = await read(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(list, 'utf16le')]));
    expect(links).toMatchObject({ rows: [{ link: 'https://a.example/' }, { link: 'https://b.example/' }] });
    expect(odd).toMatchObject({
      error: { message: expect.stringContaining('“www.c.example/out” is no link') },
    });
  });

  const page =
    '<h1>Privacy Policy</h1><p>To opt out of the sale of your personal information, use our <a href="https://a.example/">opt-out form</a>.</p>';

  it('may be a policy', async () => {
    const [policy, ...more] = await read(Buffer.from(page));
    expect(policy).toMatchObject({ rows: [{ link: 'https://a.example/', origin: 'opt-out' }] });
    expect(more).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('may have the name of a pipe, which is read once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pipe-'));
    const pipe = join(folder, '63');
    await promisify(execFile)('mkfifo', [pipe]);
    const [found] = await Promise.all([read(Buffer.from(''), pipe), writeFile(pipe, page)]);
    expect(found).toMatchObject([{ source: pipe, rows: [{ link: 'https://a.example/' }] }]);
    await rm(folder, { recursive: true });
  });
});

describe('a review without a network', () => {
  const review = async (list: string, codes: string[]) => {
    const said: string[] = [];
    const ask = async () => {
      const code = codes.shift();
      throw Object.assign(new Error(code), { code });
    };
    const limits = { timeoutMs: 1_000, maxBytes: 1e6, mx: false, drawer: null, now: () => new Date(0) };
    const allow = async () => true;
    const checking = { ...limits, fetcher: { ask }, robots: { allow }, schedule: createSchedule() };
    await runReview({
      ...{ given: ['-'], reading: readingOf(Buffer.from(list)), parts: {}, journal: null, cache: null },
      checking: checking as unknown as CheckOptions,
      io: { stderr: { write: (words: string) => said.push(words) }, env: {}, now: limits.now } as never,
    });
    return said.join('');
  };

  it('is told from one of dead links', async () => {
    const two = 'https://a.example/\nhttps://b.example/\nmailto:c@d.example\n';
    expect(await review(two, ['ENOTFOUND', 'ENETUNREACH'])).toContain('check the connection');
    expect(await review(two, ['ENOTFOUND', 'CERT_HAS_EXPIRED'])).toBe('');
    expect(await review('https://a.example/\nhttps://a.example/b\n', ['ENOTFOUND', 'ENOTFOUND'])).toBe('');
  });
});

describe('a review of nothing', () => {
  it.each([
    [
      'To be done: collect the opt-out links.',
      /no link to check\. It does not read like .* one address a line/,
    ],
    [
      '# Privacy Policy\n\nThis privacy policy says what personal data we collect. We collect your name and email address to provide the service. We do not share personal data with third parties. Contact us with questions about your privacy.',
      /no link to check\.\n$/,
    ],
  ])('is told aloud', async (text, sentence) => {
    const said: string[] = [];
    const review = await runReview({
      ...{ given: ['-'], reading: readingOf(Buffer.from(text)), parts: {}, journal: null, cache: null },
      checking: {} as CheckOptions,
      io: {
        stderr: { write: (words: string) => said.push(words) },
        env: {},
        now: () => new Date(0),
      } as never,
    });
    expect(review.rows).toEqual([]);
    expect(said.join('')).toMatch(sentence);
  });
});
