/** Tokens and parts that every page shares; a test holds the tokens against those of the extension. */
export const tokens = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f6f5f2; --rule: #e2e0da; --edge: #8f8a80;
  --ink: #1a1917; --ink-2: #55524b; --ink-3: #6d6961; --link: #0a5198; --mark: #ffe680;
  --data: #2f6690; --sharing: #a8501c; --choice: #2c7152; --rights: #6b4f9e; --keeping: #80640f; --other: #6d6961;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --serif: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif;
  --text-xs: 0.75rem/1rem var(--sans); --text-s: 0.8125rem/1.125rem var(--sans);
  --text-m: 0.875rem/1.25rem var(--sans); --text-l: 1.0625rem/1.375rem var(--sans);
  --text-xl: 1.25rem/1.625rem var(--sans); --text-2xl: 1.75rem/2.125rem var(--sans);
  --quote: 0.9375rem/1.4375rem var(--serif); --reading: 1.0625rem/1.75rem var(--serif);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --wash: #201f1c; --rule: #35332e; --edge: #7f7a70;
    --ink: #edeae4; --ink-2: #b7b2a8; --ink-3: #9d978c; --link: #8fbdf0; --mark: #5c4a00;
    --data: #7fb2dc; --sharing: #e39a6a; --choice: #78c1a0; --rights: #b7a0e2; --keeping: #cfae5c; --other: #9d978c;
  }
}`;

export const parts = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-inline-size: 75rem; background: var(--paper); color: var(--ink); font: var(--text-m); font-variant-numeric: tabular-nums; }
h1, h2, h3, h4, p, ul, ol, blockquote, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1 { font: 600 var(--text-2xl); letter-spacing: -0.02em; text-wrap: balance; }
h2 { font: 600 var(--text-xl); letter-spacing: -0.015em; margin-block: 3rem 0.25rem; }
h3 { font: 600 var(--text-m); margin-block: 1.5rem 0.25rem; }
.wordmark { font: 600 var(--text-s); color: var(--ink); text-decoration: none; }
.wordmark i { font-style: normal; background: var(--mark); padding: 0 0.12em; }
.bar { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; padding-block-end: 0.75rem; border-block-end: 1px solid var(--rule); margin-block-end: 1.5rem; font: var(--text-s); }
.bar a { color: var(--ink-2); }
.lede, .quiet { color: var(--ink-2); max-inline-size: 46rem; }
.quiet, .where, small { font: var(--text-s); color: var(--ink-2); }
blockquote { font: var(--quote); border-inline-start: 2px solid var(--ink); padding-inline-start: 0.75rem; margin-block: 0.25rem; text-wrap: pretty; overflow-wrap: anywhere; max-inline-size: 46rem; }
mark { color: var(--ink); background: var(--mark); padding: 0 0.1em; margin: 0 -0.1em; text-decoration: underline 1px; text-underline-offset: 0.2em; }
.state { inline-size: 0.875rem; block-size: 0.875rem; vertical-align: -0.125rem; margin-inline-end: 0.375rem; }
.not-found, .not-applicable { color: var(--ink-3); }
details > summary { cursor: pointer; }
@media (forced-colors: active) { mark, ins { background: Mark; color: MarkText; forced-color-adjust: none; } }
@media print {
  body { padding: 0; max-inline-size: none; }
  .bar nav, .noprint { display: none; }
  h2, h3 { break-after: avoid; }
  li, tr, blockquote { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  details:not([open]) > :not(summary) { display: revert; }
}`;
