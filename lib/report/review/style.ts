/** The look of components/tokens.css, as far as a table needs it. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1a1917; --ink-2: #55524b; --rule: #e2e0da; --link: #0a5198 }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #edeae4; --ink-2: #b7b2a8; --rule: #35332e; --link: #8fbdf0 } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.875rem/1.25rem system-ui, sans-serif; font-variant-numeric: tabular-nums }
main { max-inline-size: 70rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { font: 600 1.25rem/1.625rem system-ui, sans-serif; margin: 0 }
h2 { font: 600 1.0625rem/1.375rem system-ui, sans-serif; margin: 2rem 0 0.5rem; overflow-wrap: anywhere }
.sub, th p, td p { color: var(--ink-2); font-size: 0.8125rem; font-weight: 400; margin: 0.125rem 0 0 }
table { inline-size: 100%; border-collapse: collapse; border-block-start: 2px solid var(--ink) }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule); overflow-wrap: anywhere }
th { font-weight: 500; inline-size: 22% }
td:nth-child(2) { inline-size: 24% }
td.dead, td.lands-elsewhere, td.insecure { font-weight: 600 }
a { color: var(--link) }
q { font-family: Charter, Cambria, Georgia, serif; quotes: '“' '”' }
code, pre { font: 0.75rem/1.125rem ui-monospace, Menlo, Consolas, monospace; color: var(--ink-2); white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.25rem 0 0 }
@media print { main { padding: 0 } }
`;
