import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../lib/compare';

const cut = (text: string, ranges: { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('which words differ', () => {
  it.each([
    [
      'California residents may set a signal.',
      'California and Connecticut residents may set a signal.',
      [],
      ['and Connecticut'],
    ],
    ['please click here or call us', 'please click here', ['or call us'], []],
    ['We do not sell data', 'We sell data', ['do not'], []],
    ['kept for two years', 'kept for five years', ['two'], ['five']],
    ['it’s the same', 'It’s  the same.', [], []],
  ])('%s: %s', (before, after, gone, came) => {
    const diff = wordDiff(before, after)!;
    expect([cut(before, diff.gone), cut(after, diff.came)]).toEqual([gone, came]);
  });

  it('marks nothing where hardly a word is kept', () =>
    expect(wordDiff('We never sell anything', 'Cookies help our website to work')).toBeNull());
});
