import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/smallprint.mjs');
const lock = join(root, 'dist/.building');

/** The path of the command line, built from the sources as they are now. Throws where the build fails. */
export function builtCli() {
  if (upToDate()) return cli;
  const mine = takeLock();
  try {
    if (!upToDate()) build();
  } finally {
    if (mine) rmSync(lock, { recursive: true, force: true });
  }
  return cli;
}

function upToDate() {
  if (!existsSync(cli)) return false;
  const built = statSync(cli).mtimeMs;
  const sources = ['cli', 'lib', 'contract', 'package.json', 'vite.cli.config.ts'];
  return sources.every((path) => newest(join(root, path)) <= built);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** Test files run side by side; two builds into one folder would trip each other. False after a minute of waiting. */
function takeLock() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (let tenth = 0; tenth < 600; tenth++) {
    try {
      mkdirSync(lock);
      return true;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  return false;
}

function build() {
  const windows = process.platform === 'win32';
  for (const script of ['knowledge', 'build:cli']) {
    const { status, stderr } = spawnSync(windows ? 'npm.cmd' : 'npm', ['run', '-s', script], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: windows,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`npm run ${script} failed:\n${stderr}`);
  }
}
