import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const stages = ['extract', 'segment', 'classify', 'assess', 'links', 'compare', 'report'];

/** Forbids imports whose path matches, with the reason as the message. */
const forbid = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const outward = {
  regex: '(^|/)(cli|entrypoints|components|browser|analyze)(/|$)',
  message: 'The core must not know its doors: hand the value in instead.',
};
const stage = (name) => ({
  regex: `^\\.\\./(\\.\\./)*(${stages.filter((s) => s !== name).join('|')})(/|$)`,
  message: 'A stage never imports another stage: pass plain JSON through lib/analyze.ts.',
});
const node = {
  regex: '^node:',
  message: 'lib runs in browsers and workers too: files, network and clock are handed in at the edges.',
};

export default ts.config(
  {
    ignores: [
      'node_modules/',
      '.output/',
      '.wxt/',
      'dist/',
      'lib/knowledge/compiled/',
      'lib/model/vocabulary.ts',
      'out/',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
    },
  },
  { files: ['lib/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['lib/**/*.ts'],
    ignores: ['lib/browser/**'],
    rules: { 'no-restricted-globals': ['error', 'browser', 'chrome', 'fetch', 'document', 'window'] },
  },
  forbid(
    ['lib/model/**'],
    [{ regex: '^\\.\\./|^[^.]', message: 'The model imports nothing: everything may import it.' }],
  ),
  forbid(
    ['lib/knowledge/**'],
    [
      node,
      outward,
      {
        regex: `^\\.\\./(\\.\\./)*(${stages.join('|')})(/|$)`,
        message: 'Knowledge is data that stages read; it knows no stage.',
      },
    ],
  ),
  ...stages.map((name) => forbid([`lib/${name}/**`], [node, outward, stage(name)])),
  forbid(
    ['lib/browser/**'],
    [
      {
        regex: '(^|/)(cli|entrypoints|components)/',
        message: 'What pages and scripts share knows none of them: hand the value in instead.',
      },
      node,
    ],
  ),
  forbid(
    ['cli/**'],
    [
      {
        regex: '(^|/)(entrypoints|components)/|/lib/browser/',
        message: 'The command line runs where there is no browser: what both need stands elsewhere in lib.',
      },
    ],
  ),
  forbid(
    ['components/**'],
    [
      { regex: '(^|/)(cli|entrypoints)(/|$)', message: 'A component is fed by props and knows no door.' },
      node,
    ],
  ),
);
