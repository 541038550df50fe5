import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../cli/review/browser/find-chromium';
import { openBrowser } from '../cli/review/browser/open-browser';
import { checkLink } from '../cli/review/check-link';
import type { LinkReview } from '../lib/model';
import { checking } from '../tests/cli/checking';
import { pages } from '../tests/server/pages';
import { stateServer } from '../tests/server/state-server';

export interface StateRow {
  state: string;
  expected: string;
  judged: string;
  right: boolean;
}

/** Every state of the local server, judged; those that scripts draw also in a browser, where there is one. */
export async function linkStates(): Promise<StateRow[]> {
  const server = await stateServer();
  const options = checking(undefined, 5_000);
  const drawer = findChromium() === undefined ? null : await openBrowser(options);
  const rows: StateRow[] = [];
  for (const { name, href, expected, drawn } of server.states) {
    const judge = async (state: string, wanted: string, by: typeof drawer) => {
      const { verdict, reason } = await checkLink(href(), null, { ...options, drawer: by });
      const judged = `${verdict} ${reason}`;
      rows.push({ state, expected: wanted, judged, right: judged === wanted });
    };
    await judge(name, expected, null);
    if (drawn && drawer) await judge(`${name}, in a browser`, drawn, drawer);
  }
  await drawer?.close();
  await options.fetcher.close();
  await server.close();
  return rows;
}

const HOSTS = 100;
const LINKS = 1_000;
/** Every twentieth link hangs. */
const HANGING = 20;

/** A thousand links over a hundred hosts of this machine, some of which never answer, by the built command line. */
export async function manyLinks(cli: string): Promise<Record<string, number>> {
  const server = await stateServer({
    host: '0.0.0.0',
    more: {
      '/one': (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(pages.form),
      '/hang': () => {},
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  const links = Array.from({ length: LINKS }, (_, i) => {
    const path = i % HANGING === 0 ? '/hang' : '/one';
    return `http://127.0.1.${1 + (Math.floor(i / 10) % HOSTS)}:${server.port}${path}?${i}`;
  });
  const [list, output] = [join(folder, 'links.txt'), join(folder, 'review.json')];
  await writeFile(list, links.join('\n'));
  const start = performance.now();
  const child = spawn(
    process.execPath,
    [cli, 'links', list, '--check', '--allow-private', '--timeout', '5', '--format', 'json', '-o', output],
    { stdio: 'ignore' },
  );
  let most = 0;
  const watch = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1e3;
  const review = JSON.parse(await readFile(output, 'utf8')) as LinkReview;
  await server.close();
  await rm(folder, { recursive: true });
  return {
    links: LINKS,
    'in the result': new Set(review.rows.map(({ link }) => link)).size,
    works: review.counts.works,
    'timed out': review.rows.filter(({ check }) => check?.reason === 'time-out').length,
    seconds: Number(seconds.toFixed(1)),
    'MB at most': Math.round(most / 1e3),
  };
}
