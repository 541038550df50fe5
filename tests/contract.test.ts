import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const own = (file: string) => new URL(`../contract/${file}`, import.meta.url);
const shared = (file: string) => new URL(`../../shared/contract/${file}`, import.meta.url);

/** The agreed contract beside the checkout, or null where a user has none; CI has it. */
function agreed(file: string): string | null {
  if (existsSync(shared(file))) return readFileSync(shared(file), 'utf8');
  if (process.env.CI) throw new Error(`CI needs the agreed contract: ${file} is not there`);
  console.warn(`skipped: no agreed contract (${file})`);
  return null;
}

describe.each(['analysis.schema.json', 'vocabulary.json'])('contract/%s', (file) => {
  const text = agreed(file);

  it.skipIf(text === null)('is the one that was agreed, byte for byte', () => {
    expect(readFileSync(own(file), 'utf8')).toBe(text);
  });

  it('is JSON', () => {
    expect(JSON.parse(readFileSync(own(file), 'utf8'))).toBeTypeOf('object');
  });
});
