import type axe from 'axe-core';
import type { Popup } from './harness';

/** What axe finds against WCAG 2.2 AA and good practice, one line each; axe's own source must run there first. */
export async function violations(page: Popup): Promise<string[]> {
  return page.run(async () => {
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
    return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  }) as unknown as Promise<string[]>;
}
