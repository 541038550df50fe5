import { expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { fromMarkdown } from '../../lib/extract/from-markdown';

const policy = `# Privacy Policy\n\n${'We collect your personal information and share your data with service providers. You have the right to access and delete it.\n\n'.repeat(6)}`;
const terms = `# Terms of Service\n\n${'You agree to these terms. This agreement is governed by the law of Ohio. In no event are we liable for damages.\n\n'.repeat(6)}`;

it('says of each part what it is, and numbers the segments of all', () => {
  const parts = [policy, terms].map((text, at) => fromMarkdown(text, { source: `${at}.md` }));
  const { document, segments } = analyze(parts);
  expect(document.kind).toBe('privacy-policy');
  expect(document.parts).toEqual([
    { source: '0.md', kind: 'privacy-policy', title: 'Privacy Policy' },
    { source: '1.md', kind: 'terms', title: 'Terms of Service' },
  ]);
  expect(new Set(segments.map(({ part }) => part))).toEqual(new Set([0, 1]));
  expect(segments.map(({ id }) => id)).toEqual(segments.map((_, at) => at));
});
