import { expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { fromText } from '../../lib/extract';

it.each([
  [
    'Wir verarbeiten Ihre Daten, damit Sie unsere Dienste nutzen können, und geben sie nicht weiter.',
    'is in German, not in English',
  ],
  ['x1 x2 x3', 'language of the text cannot be told'],
])('what is not read as English says why: %s', (text, why) => {
  const { warnings } = analyze([fromText(text, { source: 'test' })]);
  expect(warnings.find(({ id }) => id === 'language-not-covered')?.message).toContain(why);
});
