import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Path of something in the shared data folder beside the checkout, or null where a user has none.
 * Tests that get null skip with a message; CI has the data, so there a missing folder is a failure.
 */
export function sharedData(...parts: string[]): string | null {
  const root = fileURLToPath(new URL('../../shared/data/', import.meta.url));
  const path = root + parts.join('/');
  if (existsSync(path)) return path;
  if (process.env.CI) throw new Error(`CI needs the shared data: ${parts.join('/')} is not there`);
  console.warn(`skipped: no shared data (${parts.join('/')})`);
  return null;
}
