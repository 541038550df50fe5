import { chmod, readdir, rm } from 'node:fs/promises';
import { defineConfig, type Plugin } from 'vite';
// @ts-expect-error a script without types
import { lazyCompromise } from './scripts/lazy-compromise.mjs';
// @ts-expect-error a script without types
import { licencesPlugin } from './scripts/licences.mjs';
// @ts-expect-error a script without types
import { weightsPlugin } from './scripts/weights-set.mjs';

/**
 * The command line and the library as small entries and chunks that are loaded when a command needs them. Chunks keep their
 * names and the folder is cleaned after writing, not before: a command that runs meanwhile finds its files.
 */
export default defineConfig({
  plugins: [
    weightsPlugin(),
    lazyCompromise(),
    licencesPlugin({ fileName: 'LICENSES-of-dependencies.txt' }),
    removeStale(),
  ],
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    rollupOptions: {
      // batch-worker: what a process of `analyze`'s pool runs
      // index, node: the library
      input: {
        smallprint: 'cli/main.ts',
        'smallprint/batch-worker': 'cli/batch/worker.ts',
        index: 'lib/index.ts',
        node: 'cli/node.ts',
      },
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: 'smallprint/[name].mjs',
        // names stay: an error report says where
        minify: { compress: false, mangle: false },
      },
    },
  },
  // bundled with what they need: they are no dependencies of the package
  ssr: {
    target: 'node',
    noExternal: [
      'tinyglobby',
      'fdir',
      'picomatch',
      '@observablehq/plot',
      /^d3(-|$)/,
      'internmap',
      'delaunator',
      'robust-predicates',
      'interval-tree-1d',
      'binary-search-bounds',
      'isoformat',
    ],
  },
});

/** Also makes the entry executable: it is the package's bin. */
function removeStale(): Plugin {
  return {
    name: 'remove-stale-chunks',
    async writeBundle({ dir = 'dist' }, bundle) {
      await chmod(`${dir}/smallprint.mjs`, 0o755);
      const files = await readdir(`${dir}/smallprint`).catch(() => []);
      const stale = files.filter((file) => !(`smallprint/${file}` in bundle));
      await Promise.all(stale.map((file) => rm(`${dir}/smallprint/${file}`)));
    },
  };
}
