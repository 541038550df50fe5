import { expect, it } from 'vitest';
import { cutOf } from '../../lib/extract/cut';

it.each([
  ['a policy', '# Privacy\n\nWe collect your name.\n'.repeat(1_000), null],
  ['blank lines', `# Privacy${'\n'.repeat(100_000)}We collect it.`, null],
  ['as many lines as are read', 'a\n'.repeat(50_000), null],
  ['more lines', 'a\n'.repeat(60_000), 100_000],
  ['more lines that end as on an old Mac', 'a\r'.repeat(60_000), 100_000],
  ['more lines that end as on Windows', 'a\r\n'.repeat(60_000), 150_000],
  ['blank lines that end as on Windows', `# Privacy${'\r\n'.repeat(100_000)}We collect it.`, null],
  ['more characters', 'a'.repeat(5_000_001), 5_000_000],
  ['both', `${'a'.repeat(200)}\n`.repeat(60_000), 5_000_000],
])('%s', (_what, text, expected) => {
  expect(cutOf(text)).toBe(expected);
});
