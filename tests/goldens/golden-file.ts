import { existsSync, readFileSync } from 'node:fs';

export const goldenUrl = (name: string): URL => new URL(`golden/${name}.json`, import.meta.url);

export const printed = (summary: unknown): string => `${JSON.stringify(summary, null, 1)}\n`;

/** The golden's text; a missing one fails, so that nobody blesses a result by never having looked at it. */
export function readGolden(name: string): string {
  const url = goldenUrl(name);
  if (!existsSync(url))
    throw new Error(`no golden for "${name}": read what "npm run goldens" writes, then commit it`);
  return readFileSync(url, 'utf8');
}
