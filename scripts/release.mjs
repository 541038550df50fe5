/**
 * `npm run release -- 1.2.3`: checks, builds twice and compares, writes the version and the changelog, packs for the
 * stores, commits and tags. Pushes nothing and uploads nothing.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) stop('Say which version: npm run release -- 1.2.3');
if (text('git', ['status', '--porcelain']))
  stop('Commit what you have first: a release is made of what is committed.');
if (text('git', ['tag', '--list', `v${version}`])) stop(`v${version} is there already.`);
const changelog = dated(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10));

run('npm', ['test']);
run('npm', ['version', version, '--no-git-tag-version', '--allow-same-version']);
writeFileSync('CHANGELOG.md', changelog);
run('git', ['commit', '-qam', `Version ${version}`]);
run('npm', ['run', '-s', 'reproducible']);
run('npm', ['run', '-s', 'zip']);
run('git', ['tag', '-a', `v${version}`, '-m', `Version ${version}`]);
console.log(
  `v${version} is tagged; the packages are in .output, the hashes in out/SHA256SUMS. Push when you are ready.`,
);

/** What is unreleased becomes the version's. */
function dated(log, number, day) {
  const [head, rest] = log.split(/^## Unreleased\n/m);
  const said = rest?.split(/^## /m)[0].trim();
  if (!said) stop('CHANGELOG.md says nothing under "Unreleased".');
  return `${head}## Unreleased\n\n## ${number} (${day})\n${rest}`;
}

function run(command, args) {
  execFileSync(command, args, { stdio: 'inherit' });
}
function text(command, args) {
  return execFileSync(command, args, { encoding: 'utf8' }).trim();
}
function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}
