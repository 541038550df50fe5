import { expect, it } from 'vitest';
import { resultOf } from '../../cli/result-of';
import type { Reading } from '../../cli/reading-options';
import { analyze } from '../../lib/analyze';

const POLICY =
  '# Privacy Policy\n\nThis privacy policy says what personal data we collect: your name and email address.';

it('a part that was named and could not be read is told of', async () => {
  const reading = { maxBytes: 1e6, patienceMs: 1e3, now: () => 0 } as unknown as Reading;
  const input = { source: 'policy.md', content: { bytes: Buffer.from(POLICY) } };
  const io = { env: {}, stderr: process.stderr };
  const { result, hint } = await resultOf(input, reading, analyze, io, { part: ['no/cookeis.md'] });
  expect(hint).toContain('no/cookeis.md is not there');
  expect(result).toMatchObject({ document: { title: 'Privacy Policy' } });
});
