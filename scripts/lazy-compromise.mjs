import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const LAZY = '\0lazy:compromise';

/**
 * Vite: compromise is made when it is first asked, not when what imports it is loaded. It unfolds its lexicons as it
 * loads, and of 200 policies 143 never ask for grammar. So its build of one file becomes a function that is called once.
 */
export function lazyCompromise() {
  return {
    name: 'lazy-compromise',
    enforce: 'pre',
    resolveId: (source) => (source === 'compromise' ? LAZY : null),
    load: (id) => (id === LAZY ? lazily(createRequire(import.meta.url).resolve('compromise')) : null),
  };
}

const lazily = (build) => `
let nlp;
export default (text) => (nlp ??= make())(text);
function make() {
  const module = { exports: {} };
  (function (module, exports) {
${readFileSync(build, 'utf8')}
  })(module, module.exports);
  return module.exports;
}`;
