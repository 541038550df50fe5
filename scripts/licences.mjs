import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** By licence text: the packages that stand under it. Over all bundles of a build, of which an extension has several. */
const packages = new Map();

/** Vite: the licences of others' code in a build go out beside it, as nearly all of them ask for. */
export function licencesPlugin({ fileName }) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
      for (const folder of new Set(ids.map(packageOf))) if (folder) note(folder);
      if (packages.size > 0) this.emitFile({ type: 'asset', fileName, source: listed() });
    },
  };
}

function note(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `SPDX-License-Identifier: ${license}`;
  packages.set(text, (packages.get(text) ?? new Set()).add(`${name} ${version}`));
}

/** The same whatever the order in which modules came. */
function listed() {
  const parts = [...packages].map(([text, names]) => `${[...names].sort().join(', ')}\n\n${text}\n`);
  return parts.sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a module is from; null for our own code. */
function packageOf(id) {
  // scripts/lazy-compromise.mjs
  const path = id.startsWith('\0lazy:') ? createRequire(import.meta.url).resolve(id.slice(6)) : id;
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path.replace(/^\0/, ''));
  return found && existsSync(join(found[1], 'package.json')) ? found[1] : null;
}
