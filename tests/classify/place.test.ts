import { describe, expect, it } from 'vitest';
import { isLinked, isWhole, topicOf } from '../../lib/classify/place';
import { evidenceOf } from '../../lib/classify/data-categories/evidence';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import { readingOf, sentenceWith } from './reading-of';

const first = (text: string, id: string) => {
  const reading = readingOf(text);
  return evidenceOf(
    reading,
    mentionsOf(reading).filter((mention) => mention.id === id),
  )[0]!.quote;
};

describe('a place', () => {
  it.each([
    ['Cookies', false],
    ['We collect your name, your email address and what you write to us.', true],
    ['We collect your name. '.repeat(12), false],
  ])('says one thing whole or not: %s', (text, whole) => {
    expect(isWhole(text)).toBe(whole);
  });

  it('is linked where a link stands in its own sentence', () => {
    const reading = readingOf('We set cookies. [More on cookies](https://example.org/cookies).');
    expect(isLinked(sentenceWith(reading, 'More'))).toBe(true);
    expect(isLinked(sentenceWith(reading, 'We set'))).toBe(false);
  });

  it('has the topics that were asked for', () => {
    const { segment } = sentenceWith(readingOf('We collect your name.'), 'name');
    expect(topicOf(segment, 'contact')).toBe(0);
    expect(topicOf({ ...segment, topics: [{ id: 'contact', score: 0.7 }] }, 'contact')).toBe(0.7);
  });
});

describe('the quote of a category', () => {
  it('is what is done before what it is', () => {
    const text = 'Cookies are small files on your device.\n\nWe set cookies when you visit our website.';
    expect(first(text, 'cookies-trackers')).toBe('We set cookies when you visit our website.');
  });

  it('is the collection before the pointer to it', () => {
    const text =
      'How we handle your email address is told [here](https://example.org/mail).\n\nWe collect your email address when you register.';
    expect(first(text, 'email-address')).toBe('We collect your email address when you register.');
  });
});
