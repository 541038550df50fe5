import nlp from 'compromise';
import { expect, test } from 'vitest';
// @ts-expect-error a script without types
import { lazyCompromise } from '../scripts/lazy-compromise.mjs';

const SENTENCE = 'We do not sell your data, and our partners at Harbour Analytics may not sell it either.';

test('what is built reads as the package does', async () => {
  const { resolveId, load } = lazyCompromise();
  const source = load(resolveId('compromise')) as string;
  const { default: lazy } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
    default: typeof nlp;
  };
  expect(termsOf(lazy)).toEqual(termsOf(nlp));
});

test('nothing else is taken over', () => {
  const { resolveId, load } = lazyCompromise();
  expect(resolveId('compromise/one')).toBeNull();
  expect(load('compromise')).toBeNull();
});

/** What the classifier asks of a text; ids are made by chance. */
const termsOf = (read: typeof nlp): unknown[] =>
  (read(SENTENCE).json({ offset: true }) as { terms: Record<string, unknown>[] }[]).flatMap(({ terms }) =>
    terms.map(({ normal, tags, chunk, offset }) => ({ normal, tags, chunk, offset })),
  );
