import { parts, tokens } from '../../html/style';

/** Ten depths of the data hue, mixed with the paper so that both themes have them; ink stays readable on all. */
const heat = Array.from(
  { length: 10 },
  (_, depth) => `.h${depth} { background: color-mix(in srgb, var(--data) ${depth * 5}%, var(--paper)); }`,
).join('\n');

export const comparisonStyle = `${tokens}${parts}
section + section { margin-block-start: 4rem; }
main { overflow-x: auto; }
table { border-collapse: collapse; margin-block: 1.5rem 0; }
caption { text-align: start; font: 500 var(--text-m); padding-block-end: 0.25rem; }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding: 0.4375rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule); }
thead th { font: 600 var(--text-m); border-block-end: 2px solid var(--ink); vertical-align: bottom; }
th small { display: block; font-weight: 400; }
tbody th { font: 500 var(--text-m); min-inline-size: 9rem; }
td > small:only-child { color: var(--ink-3); }
button { all: unset; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[aria-sort='ascending'] button::after { content: ' ↑'; }
[aria-sort='descending'] button::after { content: ' ↓'; }
.n { text-align: end; }
.two { table-layout: fixed; inline-size: 100%; }
.two th:first-child { inline-size: 14rem; }
.two b { display: block; font: 600 var(--text-s); }
.two td:nth-child(2) blockquote { color: var(--ink-2); border-color: var(--rule); }
.two .lead { color: var(--ink-3); }
del { text-decoration: line-through 1.5px; }
ins { text-decoration: underline 1.5px; text-underline-offset: 0.2em; background: var(--mark); color: var(--ink); }
.matrix { inline-size: 100%; }
.matrix td:not(:first-child) { inline-size: 24%; }
.matrix b { font-weight: 650; }
.matrix blockquote { font: var(--text-s); font-family: var(--serif); border-inline-start-width: 1px; border-color: var(--edge); color: var(--ink-2); }
.heat td { text-align: end; padding-inline: 0.5rem; border: 1px solid var(--paper); }
.heat th { padding-inline-end: 1rem; }
${heat}
figure { margin-block: 1.5rem; }
figcaption { font: 500 var(--text-m); margin-block-end: 0.25rem; }
figure svg { display: block; max-inline-size: 100%; block-size: auto; color: var(--ink); overflow: visible; }
figure svg text { font: var(--text-xs); white-space: pre; }
details { margin-block: 1rem; }
summary { font: 500 var(--text-m); }
.notread li { padding: 0.25rem 0; }
@media print {
  table { font-size: 0.6875rem; }
  .matrix blockquote, .two blockquote { font-size: 0.6875rem; line-height: 0.9375rem; }
  .heat td { print-color-adjust: exact; }
}`;
