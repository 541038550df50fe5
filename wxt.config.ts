import { defineConfig } from 'wxt';
import { popupChunks } from './scripts/popup-chunks';
// @ts-expect-error a script without types
import { lazyCompromise } from './scripts/lazy-compromise.mjs';
// @ts-expect-error a script without types
import { licencesPlugin } from './scripts/licences.mjs';
// @ts-expect-error a script without types
import { weightsPlugin } from './scripts/weights-set.mjs';

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab alone: a page is read when its reader clicks, and never otherwise
    permissions: ['activeTab', 'scripting', 'storage'],
    // asked for one site at a time, in a click that names it; all of them only for who switches watching on
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Firefox's own default would turn every http link that is checked into an https one
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } } },
    ...(browser === 'firefox' ? { browser_specific_settings: gecko } : { minimum_chrome_version: '120' }),
  }),
  // what is made from the sources is none of them
  zip: { excludeSources: ['out/**', 'dist/**'] },
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some(({ type }) => type === 'popup')) return;
      Object.assign(config.build!.rollupOptions!.output!, { codeSplitting: { groups: popupChunks } });
    },
  },
  vite: () => ({
    plugins: [
      weightsPlugin({
        licences: { topics: 'LICENSE-of-topic-weights.txt', claims: 'LICENSE-of-claim-weights.txt' },
      }),
      lazyCompromise(),
      licencesPlugin({ fileName: 'LICENSES-of-dependencies.txt' }),
    ],
    // every browser that can run it preloads modules by itself
    build: { chunkSizeWarningLimit: 1500, modulePreload: { polyfill: false } },
    // the build for Node asks for Buffer, which no browser has
    resolve: { alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' } },
  }),
});

const gecko = {
  gecko: {
    id: 'smallprint@smallprint.example',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  },
};
