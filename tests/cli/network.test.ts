import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/model';
import { smallprint } from './bin';
import { faults } from './contract';
import { localServer, page, redirect, type LocalServer } from './local-server';

const HTML = `<!doctype html><html lang="en"><head><title>Privacy Policy</title></head><body>
<nav><a href="/">Home</a></nav><main><h1>Privacy Policy</h1><p>We collect your name and email address.</p>
<p>To stop marketing emails, visit our <a href="/preferences">preference page</a> to opt out.</p></main></body></html>`;

let server: LocalServer;
beforeAll(async () => {
  server = await localServer({
    '/privacy': page(HTML),
    '/latin': (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(
          Buffer.from(
            '<!doctype html><body><h1>Privacy</h1><p>We collect your name at the caf\xe9.</p>',
            'latin1',
          ),
        ),
    '/plain': page('# Privacy Policy\n\nWe collect your name.', 'text/plain'),
    '/shop': page(`<!doctype html><html lang="en"><head><title>Tea shop</title></head><body><h1>Tea</h1>
      ${'<p>Our green tea comes from small gardens in the hills and is picked by hand each spring.</p>'.repeat(12)}
      <footer><a href="/legal/privacy">Privacy Policy</a></footer></body></html>`),
    '/moved': redirect('/privacy', 301),
    '/loop': redirect('/loop'),
    '/silent': () => {},
    '/large': page('x'.repeat(200_000)),
    '/image': (_request, response) =>
      response
        .writeHead(200, { 'content-type': 'image/png' })
        .end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])),
  });
});
afterAll(() => server.close());

async function analyze(path: string, ...flags: string[]) {
  const { code, stdout } = await smallprint(['analyze', server.origin + path, '--format', 'json', ...flags]);
  return { code, result: JSON.parse(stdout) as Analysis & { error?: { code: string; message: string } } };
}

describe('an address', () => {
  it('is read where it ends, with the time and absolute links', async () => {
    const { code, result } = await analyze('/moved', '--allow-private');
    expect(code).toBe(0);
    expect(faults(result)).toEqual([]);
    expect(result.document).toMatchObject({
      source: `${server.origin}/moved`,
      url: `${server.origin}/privacy`,
    });
    expect(Date.parse(result.document.retrievedAt!)).toBeGreaterThan(Date.parse('2026-01-01'));
    const hrefs = result.segments.flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs).toContain(`${server.origin}/preferences`);
  });

  it('is decoded as the server says', async () => {
    const { result } = await analyze('/latin', '--allow-private');
    expect(result.segments.map(({ text }) => text).join('\n')).toContain('café');
  });

  it('is told to be Markdown by its text where the server says plain text', async () => {
    const { result } = await analyze('/plain', '--allow-private');
    expect(result.segments[0]).toMatchObject({ kind: 'heading', text: 'Privacy Policy' });
  });

  it('that is no policy says where the page links to one', async () => {
    const { code, stderr } = await smallprint(['analyze', `${server.origin}/shop`, '--allow-private']);
    expect(code).toBe(0);
    expect(stderr).toBe(
      `smallprint: this page links to a privacy policy: ${server.origin}/legal/privacy (--follow reads it)\n`,
    );
  });

  it.each<[string, string, string[]]>([
    ['/nowhere', 'not-found', []],
    ['/loop', 'fetch-failed', []],
    ['/silent', 'timeout', ['--timeout', '0.3']],
    ['/large', 'too-large', ['--max-size', '0.1']],
    ['/image', 'unsupported', []],
  ])('%s fails as %s', async (path, error, flags) => {
    const { code, result } = await analyze(path, '--allow-private', ...flags);
    expect(code).toBe(1);
    expect(faults(result)).toEqual([]);
    expect(result.error!.code).toBe(error);
    expect(result.error!.message).toContain(server.origin + path);
  });

  it('of a private network is refused unless that is meant', async () => {
    const { code, result } = await analyze('/privacy');
    expect(code).toBe(1);
    expect(result.error).toMatchObject({
      code: 'refused',
      message: expect.stringContaining('--allow-private') as string,
    });
  });
});
