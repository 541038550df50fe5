import axe from 'axe-core';
import type { Popup } from './harness';

/** What axe finds in a screen, as "rule: places"; the screen stays as it is. */
export async function violations(screen: Popup): Promise<string[]> {
  await screen.script(axe.source);
  return screen.run(async () => {
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options);
    return results.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  }) as unknown as Promise<string[]>;
}
