import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LinkReview } from '../../lib/model';
import { pages } from '../server/pages';
import { stateServer, type StateServer } from '../server/state-server';
import { cliPath, smallprint } from './bin';
import { reviewFaults } from './review-schema';

const policy = (main: string, footer = '') =>
  `<!doctype html><html lang="en"><head><title>Privacy Policy</title></head><body><main><h1>Privacy Policy</h1>
<p>We collect your name and email address.</p>${main}</main><footer>${footer}</footer></body></html>`;

const ALL_WORK = policy(
  `<p>To opt out of the sale of your personal information, use our <a href="/form">opt-out form</a>.</p>`,
);
const MIXED = policy(
  `<p>To opt out of the sale of your personal information, use our <a href="/form">opt-out form</a>.</p>
<p>To opt out of targeted advertising, visit <a href="/404">this page</a>.</p>`,
  '<a href="/centre">Your Privacy Choices</a> <a href="/other">About us</a>',
);
const MAIL = policy(
  '<p>You can opt out of marketing emails by writing to <a href="mailto:privacy@example.com">privacy@example.com</a>.</p>',
);

let server: StateServer;
let folder: string;

beforeAll(async () => {
  const serve = (text: string) => (_request: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(text);
  server = await stateServer({
    more: {
      '/all-work': serve(ALL_WORK),
      '/mixed': serve(MIXED),
      '/mail': serve(MAIL),
      '/none': serve(policy('')),
    },
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'review-'));
  return () => rm(folder, { recursive: true });
});

const check = (inputs: string[], ...flags: string[]) =>
  smallprint(['links', ...inputs, '--check', '--allow-private', '--timeout', '5', ...flags]);

async function review(
  inputs: string[],
  ...flags: string[]
): Promise<{ code: number | null; review: LinkReview }> {
  const { code, stdout } = await check(inputs, '--format', 'json', ...flags);
  return { code, review: JSON.parse(stdout) as LinkReview };
}

describe('the exit code', () => {
  it.each([
    ['/all-work', 0],
    ['/mixed', 3],
    ['/mail', 4],
    ['/none', 0],
    ['/nowhere', 1],
  ])('of %s is %i', async (path, expected) => {
    const { code, review: found } = await review([server.origin + path]);
    expect(code).toBe(expected);
    expect(reviewFaults(found)).toEqual([]);
  });

  it.each([
    [['--resume'], /--output/],
    [['--format', 'parquet'], /must be one of/],
    [['--max-age', '-1'], /above 0/],
    [['--max-age', '48'], /needs --cache/],
  ])('of %j is 2', async (flags, sentence) => {
    const { code, stderr } = await check([`${server.origin}/mixed`], ...flags);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});

it('leaves nothing behind where it is refused', async () => {
  await writeFile(join(folder, 'a.html'), MAIL);
  const { code, stderr } = await check([join(folder, '*.html')], '--output', join(folder, 'a.html'));
  expect([code, stderr]).toEqual([2, expect.stringContaining('is one of the inputs')]);
  expect(await readdir(folder)).toEqual(['a.html']);
});

it('says nothing of the signals of a text that is not read', async () => {
  const german =
    '# Datenschutzerklärung\n\nWir verarbeiten personenbezogene Daten, wenn Sie unsere Website besuchen. Sie haben das Recht auf Auskunft und Löschung.\n';
  await writeFile(join(folder, 'german.md'), german);
  const { stdout, stderr } = await check([join(folder, 'german.md')]);
  expect(stderr).toContain('german.md is in German, not in English, so no way to opt out was looked for');
  expect(stdout).not.toMatch(/says nothing|does not say that data is sold/);
});

it('says on stderr what could not be read where the review goes into a file', async () => {
  const { code, stderr } = await check([join(folder, 'none.html')], '--output', join(folder, 'out.csv'));
  expect([code, stderr]).toEqual([1, expect.stringContaining('none.html is not there')]);
});

describe('a review', () => {
  it('has a row for each mechanism, those of the page around it too, with ids that stay', async () => {
    const { review: first } = await review([`${server.origin}/mixed`]);
    const { review: again } = await review([`${server.origin}/mixed`]);
    expect(first.rows.map(({ origin, link, check }) => [origin, link, check?.verdict])).toEqual([
      ['opt-out', `${server.origin}/form`, 'works'],
      ['opt-out', `${server.origin}/404`, 'dead'],
      ['page', `${server.origin}/centre`, 'works'],
    ]);
    expect(again.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
    expect(new Set(first.rows.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['text', /Dead: the server answered 404/],
    ['csv', /^id,source,origin,.*\n.*,works,form,/],
    ['markdown', /\| Dead: the server answered 404 \|/],
    ['html', /<td class="dead">Dead: the server answered 404<\/td>/],
  ])('as %s', async (format, expected) => {
    const { stdout } = await check([`${server.origin}/mixed`], '--format', format);
    expect(stdout).toMatch(expected);
  });

  it('as csv keeps a row for a policy that offers no way out', async () => {
    const policy = join(folder, 'silent.md');
    await writeFile(
      policy,
      '# Privacy policy\n\nWe collect your email address to send you what you ordered.\n',
    );
    const { stdout } = await check([policy], '--format', 'csv');
    expect(stdout.trimEnd().split('\n').slice(1)).toEqual([expect.stringMatching(/^,[^,]*silent\.md,+$/)]);
  });

  it('of a list of links has each once, and is a list itself', async () => {
    const links = ['/form', '/404', '/form', '/form#top'].map((path) => server.origin + path);
    await writeFile(join(folder, 'list.txt'), links.join('\n'));
    const { review: found } = await review([join(folder, 'list.txt')]);
    expect(found.rows.map(({ link }) => link)).toEqual([links[0], links[1], links[3]]);
    const { stdout } = await check([join(folder, 'list.txt')], '--format', 'csv');
    await writeFile(join(folder, 'review.csv'), stdout);
    const { review: again } = await review([join(folder, 'review.csv')]);
    expect(again.rows.map(({ link }) => link)).toEqual(found.rows.map(({ link }) => link));
    await writeFile(join(folder, 'list.ndjson'), links.map((url) => `${JSON.stringify({ url })}\n`).join(''));
    expect((await review([join(folder, 'list.ndjson')])).review.rows).toHaveLength(3);
  });

  it('shows a page’s words as words', async () => {
    const bad = '<script>alert(1)</script>=cmd|x [link](javascript:1)';
    const hostile = await stateServer({
      more: {
        '/page': (_request, response) =>
          void response
            .writeHead(200, { 'content-type': 'text/html' })
            .end(pages.soft404.replace('Page not found', `Page not found ${bad.replace(/</g, '&lt;')}`)),
      },
    });
    await writeFile(join(folder, 'list.txt'), `${hostile.origin}/page`);
    const html = (await check([join(folder, 'list.txt')], '--format', 'html')).stdout;
    const markdown = (await check([join(folder, 'list.txt')], '--format', 'markdown')).stdout;
    await hostile.close();
    expect(html).not.toContain('<script');
    expect(html).toContain('alert(1)');
    expect(markdown).not.toMatch(/[^\\]\[link\]\(/);
  });
});

describe('what was found before', () => {
  it('is taken from the cache while it is young, and asked anew after', async () => {
    const cache = join(folder, 'cache.ndjson');
    await review([`${server.origin}/all-work`], '--cache', cache);
    server.asked.length = 0;
    const { review: again } = await review([`${server.origin}/all-work`], '--cache', cache);
    expect(again.rows[0]!.check).toMatchObject({ verdict: 'works', cached: true });
    expect(server.asked.map(({ path }) => path)).not.toContain('/form');
    const { review: late } = await review(
      [`${server.origin}/all-work`],
      '--cache',
      cache,
      '--max-age',
      '0.000001',
    );
    expect(late.rows[0]!.check).toMatchObject({ cached: false });
  });

  it('is gone on with after a kill: every link is there once, none is asked twice', async () => {
    const paths = Array.from({ length: 60 }, (_, i) => `/slow?${i}`);
    const slow = await stateServer({
      more: {
        '/slow': (_request, response) =>
          void setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(pages.form), 40),
      },
    });
    const list = join(folder, 'list.txt');
    const output = join(folder, 'review.json');
    await writeFile(list, paths.map((path) => slow.origin + path).join('\n'));
    const flags = ['--format', 'json', '--output', output, '--resume'];
    const args = ['links', list, '--check', '--allow-private', ...flags];
    const child = spawn(process.execPath, [cliPath(), ...args]);
    await journalHas(`${output}.journal`, 20);
    child.kill('SIGKILL');
    await new Promise((done) => child.on('close', done));
    const done = (await readFile(`${output}.journal`, 'utf8')).split('\n').length - 2;
    expect(done).toBeLessThan(60);
    slow.asked.length = 0;
    expect((await check([list], ...flags)).code).toBe(0);
    const found = JSON.parse(await readFile(output, 'utf8')) as LinkReview;
    expect(found.rows.map(({ link }) => link)).toEqual(paths.map((path) => slow.origin + path));
    expect(found.counts.works).toBe(60);
    const asked = slow.asked
      .filter(({ method }) => method === 'GET')
      .filter(({ path }) => path.startsWith('/slow'));
    expect(asked.length).toBeLessThanOrEqual(60 - done);
    await expect(stat(`${output}.journal`)).rejects.toThrow('ENOENT');
    await slow.close();
  });
});

async function journalHas(path: string, lines: number): Promise<void> {
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text.split('\n').length > lines) return;
    await new Promise((done) => setTimeout(done, 10));
  }
}
