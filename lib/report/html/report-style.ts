import { parts, tokens } from './style';

export const reportStyle = `${tokens}${parts}
article + article { margin-block-start: 4rem; border-block-start: 2px solid var(--ink); padding-block-start: 2rem; break-before: page; }
.care { border-block: 1px solid var(--rule); padding-block: 0.5rem; margin-block: 1rem; font: var(--text-s); color: var(--ink-2); }
.answers { border-block-start: 2px solid var(--ink); margin-block: 1.5rem 0; max-inline-size: 46rem; }
.answers li { display: grid; grid-template-columns: 4.5rem 1fr; padding: 0.5rem 0; border-block-end: 1px solid var(--rule); }
.answers b { font: 600 var(--text-l); }
.answers p { color: var(--ink-2); }
.answers .q { font: 500 var(--text-m); color: var(--ink); }
.claims { border-block-start: 2px solid var(--ink); max-inline-size: 52rem; }
.claims li { padding: 0.5rem 0; border-block-end: 1px solid var(--rule); }
h4 { font: 500 var(--text-m); }
h4 small { font-weight: 400; margin-inline-start: 0.25rem; }
.law { border-collapse: collapse; inline-size: 100%; border-block-start: 2px solid var(--ink); }
.law th, .law td { text-align: start; vertical-align: top; font-weight: 400; padding: 0.4375rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule); }
.law th { font: 500 var(--text-m); inline-size: 15rem; }
.law th small { display: block; font-weight: 400; }
.law td:nth-child(2) { inline-size: 10rem; white-space: nowrap; }
details { margin-block: 0.25rem; }
.text { margin-block-start: 1rem; }
.passage { display: grid; grid-template-columns: minmax(0, 42rem) minmax(10rem, 18rem); column-gap: 2rem; scroll-margin-block-start: 1rem; }
.passage > p { font: var(--reading); padding-block: 0.375rem; overflow-wrap: anywhere; }
.passage.heading > p { font: 600 var(--text-l); padding-block: 1.5rem 0.25rem; }
.passage.list-item > p { padding-inline-start: 1.25rem; }
.passage.table-row > p { font: var(--quote); border-block-end: 1px solid var(--rule); }
.passage:target { background: var(--wash); }
.passage u { text-decoration: underline 2px var(--mark); text-underline-offset: 0.2em; }
.passage aside { font: var(--text-xs); color: var(--ink-2); padding-block: 0.625rem; }
.passage aside p { border-inline-start: 2px solid currentColor; padding-inline-start: 0.5rem; margin-block-end: 0.25rem; }
.passage aside a { color: var(--ink-3); text-decoration: none; }
.data { color: var(--data); } .sharing { color: var(--sharing); } .choice { color: var(--choice); }
.rights { color: var(--rights); } .keeping { color: var(--keeping); } .other { color: var(--other); }
@media (max-width: 44rem) {
  .passage { grid-template-columns: 1fr; }
  .law, .law tbody, .law tr, .law th, .law td { display: block; border: 0; inline-size: auto; padding-block: 0.125rem; }
  .law tr { border-block-end: 1px solid var(--rule); padding-block: 0.375rem; }
}
@media print {
  .passage { grid-template-columns: 1fr 11rem; column-gap: 1rem; }
  .passage > p { font-size: 0.8125rem; line-height: 1.25rem; }
}`;
