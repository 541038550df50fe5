/**
 * Builds what is committed twice, in two folders of its own, and compares every file; then builds the Firefox add-on
 * from the package of its sources, as the store's reviewers do, and compares that too: `npm run reproducible`. Writes
 * the files' hashes to out/SHA256SUMS. The dependencies are those installed here, pinned by package-lock.json.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ADD_ON = '.output/firefox-mv3/';
let sources;
const first = build('one', committed, (folder) => {
  run(folder, 'npx', ['wxt', 'zip', '-b', 'firefox', '--mv3']);
  const zip = readdirSync(join(folder, '.output')).find((name) => name.endsWith('-sources.zip'));
  sources = readFileSync(join(folder, '.output', zip));
});
const second = build('two', committed);
const third = build('sources', (folder) => {
  writeFileSync(join(folder, 'sources.zip'), sources);
  run(folder, 'unzip', ['-q', 'sources.zip']);
});
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = names.filter(
  (name) =>
    first.get(name) !== second.get(name) || (name.startsWith(ADD_ON) && first.get(name) !== third.get(name)),
);
for (const name of differing) console.error(`differs: ${name}`);
console.log(`${names.length} files, ${differing.length} differ`);
if (differing.length > 0 || names.length === 0) process.exitCode = 1;
else {
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/SHA256SUMS'), names.map((name) => `${first.get(name)}  ${name}\n`).join(''));
}

/** Hashes of all built files, by name; `fill` puts the sources into the folder, `then` sees it when it is built. */
function build(label, fill, then = () => {}) {
  const folder = mkdtempSync(join(tmpdir(), `smallprint-${label}-`));
  try {
    fill(folder);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    run(folder, 'npx', ['wxt', 'prepare']);
    run(folder, 'npm', ['run', '-s', 'build']);
    const built = new Map(['.output', 'dist'].flatMap((name) => filesIn(join(folder, name), folder)));
    then(folder);
    return built;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function committed(folder) {
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1e9 });
  execFileSync('tar', ['-x'], { cwd: folder, input: archive });
}

function run(folder, command, args) {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function filesIn(folder, base) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [relative(base, path), createHash('sha256').update(readFileSync(path)).digest('hex')]);
}
