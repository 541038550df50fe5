import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const POLICY = fileURLToPath(new URL('../examples/github-privacy-statement.md', import.meta.url));
const SIZE = 25_000;

/** The example policy cut or repeated to 25 kB of Markdown. */
export function policyOfSize(size = SIZE): string {
  const text = readFileSync(POLICY, 'utf8');
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}
