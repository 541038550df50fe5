import { describe, expect, it } from 'vitest';
import { finding } from '../../lib/classify/data-categories/findings';
import { listedTogether } from '../../lib/classify/data-categories/listed-together';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import type { DataCategoryId } from '../../lib/model';
import { readingOf } from './reading-of';

const FOUND: DataCategoryId[] = ['religion-belief', 'health', 'race-ethnicity'];

/** What joins those found where the opinion of all else in the text is as given. */
const joining = (text: string, collected: number): DataCategoryId[] => {
  const reading = readingOf(text);
  const mentions = mentionsOf(reading).map((mention) => ({
    ...mention,
    judged: {
      collected: FOUND.includes(mention.id) ? collected : 0.2,
      'not-collected': 0,
      received: 0,
    },
  }));
  const of = (id: DataCategoryId): ReturnType<typeof finding> => {
    const own = mentions.filter((mention) => mention.id === id);
    return finding(reading, id, 'collected', own, 0.6);
  };
  const named = [...new Set(mentions.map(({ id }) => id))];
  const isFound = (id: DataCategoryId): boolean => FOUND.includes(id);
  return [
    ...listedTogether(mentions, named.filter(isFound).map(of), named.filter((id) => !isFound(id)).map(of)),
  ].sort();
};

describe('special categories that one sentence lists', () => {
  const LIST =
    'You may tell us about your religion, your health, your political opinions or your union membership.';

  it('stand together', () => expect(joining(LIST, 0.7)).toEqual(['political-opinions', 'union-membership']));

  it.each([
    ['where the sentence hardly shows the others', LIST, 0.3],
    ['where it shows only one other', 'We collect data on your religion and your political opinions.', 0.7],
    [
      'where the others are shown elsewhere',
      'We collect data on your religion and health. You may have political opinions.',
      0.7,
    ],
    [
      'nor data of other kinds',
      'We collect data on your religion, your health and your phone number or e-mail address.',
      0.7,
    ],
  ])('do not %s', (_, text, collected) => expect(joining(text, collected)).toEqual([]));
});
