import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/model';
import { smallprint } from './bin';
import { faults } from './contract';
import { localServer, page, redirect, type LocalServer } from './local-server';

const folder = new URL('../fixtures/pages/parts/', import.meta.url);
const file = (name: string) => readFile(new URL(name, folder), 'utf8');
const policyPath = new URL('policy.html', folder).pathname;

let server: LocalServer;
beforeAll(async () => {
  const policy = await file('policy.html');
  server = await localServer({
    '/policy.html': page(policy),
    '/moved.html': page(policy.replace('"cookies.html"', '"/old-cookies.html"')),
    '/old-cookies.html': redirect('/cookies.html', 301),
    '/cookies.html': page(await file('cookies.html')),
    '/notices/california.md': page(await file('notices/california.md'), 'text/markdown'),
    '/': page(`<!doctype html><html lang="en"><title>Tea</title><body><h1>Tea</h1>
      ${'<p>Our green tea comes from small gardens in the hills and is picked by hand.</p>'.repeat(12)}
      <footer><a href="/gone">Privacy Policy</a> <a href="/policy.html">Privacy notice</a></footer></body></html>`),
  });
});
afterAll(() => server.close());

const analyze = async (input: string, ...flags: string[]) => {
  const args = ['analyze', input, '--format', 'json', '--allow-private', ...flags];
  const { code, stdout, stderr } = await smallprint(args);
  const result = JSON.parse(stdout) as Analysis;
  return { code, result, stderr, warnings: result.warnings.map(({ message }) => message).join('\n') };
};
const quotesOf = ({ segments, dataCategories, rights, optOuts }: Analysis) =>
  [...dataCategories, ...rights, ...optOuts].flatMap(({ evidence }) =>
    evidence.map(({ segment, quote }) => ({ part: segments[segment]!.part, quote })),
  );

describe.each(['file', 'address'] as const)('the parts of a policy by %s', (from) => {
  const input = () => (from === 'file' ? policyPath : `${server.origin}/policy.html`);

  it('are listed, best first, and not read unless asked for', async () => {
    const { code, result, warnings } = await analyze(input());
    expect(code).toBe(0);
    expect(result.document.linkedParts!.map(({ kind, text, part }) => [kind, text, part])).toEqual([
      ['cookie-policy', 'Cookie Policy', null],
      ['regional-notice', 'California Privacy Notice', null],
      ['vendor-list', 'list of our vendors', null],
      ...(from === 'file' ? [] : [['special-notice', 'Candidate Privacy Notice', null]]),
    ]);
    expect(warnings).toContain('The policy goes on in linked pages that were not read: Cookie Policy');
  });

  it('are read as one analysis, every quote with its part, and one that is missing costs nothing else', async () => {
    const { code, result, warnings } = await analyze(input(), '--parts');
    expect(code).toBe(0);
    expect(faults(result)).toEqual([]);
    expect(result.document.parts.map(({ kind, title }) => [kind, title])).toEqual([
      ['privacy-policy', 'Privacy Policy'],
      ['cookie-policy', 'Cookie Policy'],
      [expect.any(String), 'California Privacy Notice'],
    ]);
    expect(new Set(quotesOf(result).map(({ part }) => part))).toEqual(new Set([0, 1, 2]));
    expect(result.statements.find(({ id }) => id === 'targeted-advertising')?.value).toBe('yes');
    expect(result.document.effectiveDate).toBe('2026-03-04');
    expect(warnings).toMatch(/“list of our vendors”, a linked part .*partners\.html is not there/);
    expect(result.document.linkedParts!.map(({ part }) => part).slice(0, 3)).toEqual([1, 2, null]);
  });
});

it('leaves what a page links to outside its folder alone', async () => {
  const { result } = await analyze(policyPath, '--parts');
  expect(JSON.stringify(result)).not.toContain('secret.md');
});

it('follows a part that has moved', async () => {
  const { result } = await analyze(`${server.origin}/moved.html`, '--parts');
  expect(result.document.parts[1]).toMatchObject({ source: `${server.origin}/old-cookies.html` });
  expect(result.document.linkedParts![0]).toMatchObject({ part: 1 });
});

it('reads a part that is named, and says why it could not', async () => {
  const cookies = new URL('cookies.html', folder).pathname;
  const { code, result, warnings } = await analyze(policyPath, '--part', cookies, '--part', '/none/such.md');
  expect(code).toBe(0);
  expect(result.document.parts.map(({ source }) => source)).toEqual([policyPath, cookies]);
  expect(warnings).toContain('/none/such.md is not there');
});

it('names the part in every format for people and in the CSV', async () => {
  const of = async (...flags: string[]) =>
    (await smallprint(['analyze', policyPath, '--parts', ...flags])).stdout.replace(/\s+/g, ' ');
  const text = await of('--quotes');
  expect(text).toContain('It goes on in 2 of 3 read with it');
  expect(text).toContain('· in Cookie Policy');
  expect(await of('--format', 'markdown')).toMatch(/similar technologies.*?” \(Cookie Policy\)/);
  expect(await of('--format', 'csv')).toMatch(/opt-out,[^\n]*cookies\.html/);
});

it('extract prints the text of all parts', async () => {
  const { stdout } = await smallprint(['extract', policyPath, '--parts', '--explain']);
  expect(stdout).toContain('We do not sell your personal information.');
  expect(stdout).toMatch(/part not read: .*partners\.html is not there/);
});

describe('a page that is no policy', () => {
  it('says where the policies are', async () => {
    const { result, stderr } = await analyze(`${server.origin}/`);
    expect(stderr).toContain(`${server.origin}/gone`);
    expect(stderr).toContain('--follow');
    expect(result.document.policyLinks?.map(({ href }) => href)).toContain(`${server.origin}/policy.html`);
  });

  it('is followed to the first that can be read, with its parts', async () => {
    const { code, result, stderr } = await analyze(`${server.origin}/`, '--follow', '--parts');
    expect(code).toBe(0);
    expect(stderr).toContain(`read ${server.origin}/policy.html instead`);
    expect(result.document).toMatchObject({
      source: `${server.origin}/`,
      url: `${server.origin}/policy.html`,
      kind: 'privacy-policy',
    });
    expect(result.document.parts).toHaveLength(3);
  });
});

it('one part cannot belong to several inputs', async () => {
  const { code, stderr } = await smallprint(['analyze', policyPath, policyPath, '--part', 'x.md']);
  expect(code).toBe(2);
  expect(stderr).toContain('--part belongs to one input');
});
