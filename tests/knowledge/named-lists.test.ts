import { describe, expect, it } from 'vitest';
import { companies } from '../../lib/knowledge/compiled/companies';
import { takesDot } from '../../lib/knowledge/company-forms';
import { createMatcher, tokenize } from '../../lib/knowledge/match';
import { namedLists, withLists } from '../../lib/knowledge/named-lists';

const lists = namedLists(companies);

describe('the list of social networks', () => {
  it.each(['facebook', 'linkedin', 'tiktok', 'Meta'])('has %s', (name) => {
    expect(lists['social-networks']).toContain(name);
  });

  it.each(['meta', 'line', 'x', 'addthis', 'disqus'])(
    'has no %s: a word of other meaning, or a tool',
    (name) => {
      expect(lists['social-networks']).not.toContain(name);
    },
  );
});

describe('the forms of companies', () => {
  const entry = {
    lexicon: 'controller',
    id: 'legal-form',
    patterns: withLists(['{company-forms}'], lists) as string[],
  };

  it.each([
    ['Acme Ltd.', 1],
    ['Acme B.V.', 1],
    ['Muster GmbH', 1],
    ['an ag show', 0],
  ])('%s', (text, hits) => expect(createMatcher([entry]).match(tokenize(text))).toHaveLength(hits));

  it('end in a full stop of their own where they are shortened', () => {
    expect(['Inc', 'Pty', 'S.A', 'LLC', 'Limited'].map(takesDot)).toEqual([true, true, true, false, false]);
  });
});

describe('patterns that call a list', () => {
  const fill = (pattern: string) => withLists({ patterns: [pattern] }, { some: ['one', 'two'] });

  it.each([
    ['(a|{some}) b', '(a|one|two) b'],
    ['({some} | c) b', '(one|two | c) b'],
    ['your {some} page', 'your (one|two) page'],
    ['({some} x|c)', '((one|two) x|c)'],
  ])('%s', (pattern, expected) => {
    expect(fill(pattern)).toEqual({ patterns: [expected] });
  });

  it('name a list that there is', () => {
    expect(() => fill('(a|{none})')).toThrow('there is no list "none"');
  });

  it('match each name, and a short one only as written', () => {
    const [pattern] = withLists(['{social-networks} account'], lists) as string[];
    const entry = { lexicon: 'data-category', id: 'social-media', patterns: [pattern!] };
    const hits = (text: string) => createMatcher([entry]).match(tokenize(text)).length;
    expect(['a Facebook account', 'a facebook account', 'a Meta account'].map(hits)).toEqual([1, 1, 1]);
    expect(hits('a meta account')).toBe(0);
  });
});
