/**
 * Builds what is committed twice, in two folders of its own, and compares every file: `npm run reproducible`. Writes
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
const [first, second] = [build('one'), build('two')];
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = names.filter((name) => first.get(name) !== second.get(name));
for (const name of differing) console.error(`differs: ${name}`);
console.log(`${names.length} files, ${differing.length} differ`);
if (differing.length > 0 || names.length === 0) process.exitCode = 1;
else {
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/SHA256SUMS'), names.map((name) => `${first.get(name)}  ${name}\n`).join(''));
}

/** Hashes of all built files, by name. */
function build(label) {
  const folder = mkdtempSync(join(tmpdir(), `smallprint-${label}-`));
  try {
    const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: root, maxBuffer: 1e9 });
    execFileSync('tar', ['-x'], { cwd: folder, input: archive });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    execFileSync('npx', ['wxt', 'prepare'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('npm', ['run', '-s', 'build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return new Map(['.output', 'dist'].flatMap((name) => filesIn(join(folder, name), folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder, base) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [relative(base, path), createHash('sha256').update(readFileSync(path)).digest('hex')]);
}
