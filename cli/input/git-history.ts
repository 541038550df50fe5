import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tooLarge } from '../fetch/read-body';
import type { Collection, RowOptions } from './collection';
import { isWanted } from './entry';
import type { Input } from './expand';
import { gitArguments, gitEnvironment } from './git';
import { catFile } from './git-blobs';
import { InputError } from './input-error';
import { readLines } from './lines';
import { kindOfName } from './text-kind';

interface Version {
  path: string;
  blob: string;
  commit: string;
  /** of the commit, ISO date-time in UTC: where an archive commits what it fetches, the time of retrieval */
  date: string;
}

/** Every version of each file below a folder (or of one file) in its git repository, oldest commit first. */
export async function gitHistory(given: string, options: RowOptions): Promise<Collection | null> {
  const found = await stat(given).catch(() => null);
  if (!found) return null;
  const folder = found.isDirectory() ? given : dirname(given);
  const below = found.isDirectory()
    ? '.'
    : given.slice(folder === '.' ? 0 : folder.length).replace(/^[\\/]/, '');
  return {
    inputs: inputs(given, folder, below, options),
    async count() {
      let count = 0;
      for await (const _version of versions(given, folder, below)) count++;
      return count;
    },
  };
}

async function* inputs(given: string, folder: string, below: string, { maxBytes }: RowOptions) {
  const blobs = catFile(folder, maxBytes);
  let any = false;
  try {
    for await (const { path, blob, commit, date } of versions(given, folder, below)) {
      any = true;
      const source = `${join(folder, path)}@${commit.slice(0, 12)}`;
      const bytes = await blobs.read(blob);
      yield bytes
        ? { source, content: { bytes, kind: kindOfName(path)!, retrievedAt: date } }
        : { source, error: tooLarge(source, maxBytes) };
    }
    if (!any)
      yield {
        source: given,
        error: new InputError('not-found', `${given} has no version of a readable file in git.`),
      } satisfies Input;
  } catch (error) {
    const known = error instanceof InputError ? error : new InputError('unreadable', sentence(given, error));
    yield { source: given, error: known };
  } finally {
    blobs.close();
  }
}

const sentence = (given: string, error: unknown) =>
  `The history of ${given} could not be read (${(error as Error).message}): --history needs git and a repository.`;

/** One walk over all commits; a file's deletion is no version. */
async function* versions(given: string, folder: string, below: string): AsyncGenerator<Version> {
  const log = [
    ...['log', '--reverse', '--topo-order', '--no-merges', '--no-renames', '--no-show-signature'],
    ...['--raw', '--no-abbrev', '-z', '--relative', '--format=%x01%H %aI', '--', below],
  ];
  const git = spawn('git', [...gitArguments(folder), ...log], {
    env: gitEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  git.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(0, 500)));
  const ended = new Promise<number | null>((done, fail) => git.on('error', fail).on('close', done));
  ended.catch(() => {});
  try {
    let commit = '';
    let date = '';
    let change = '';
    for await (const field of readLines(git.stdout, 100_000, '\0')) {
      if (change) {
        if (change !== '-' && field !== null && isWanted(field))
          yield { path: field, blob: change, commit, date };
        change = '';
        continue;
      }
      const header = /^\u0001([0-9a-f]+) (\S+)$/.exec(field ?? '');
      if (header) [commit, date] = [header[1]!, new Date(header[2]!).toISOString()];
      const raw = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])$/.exec(field ?? '');
      if (raw) change = raw[1]!.startsWith('100') && raw[3] !== 'D' ? raw[2]! : '-';
    }
    if ((await ended) !== 0)
      throw new InputError(
        'unreadable',
        sentence(given, new Error(complaint.trim().split('\n')[0] || 'git failed')),
      );
  } finally {
    git.kill();
  }
}
