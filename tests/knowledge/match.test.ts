import { describe, expect, it } from 'vitest';
import {
  compilePatterns,
  createMatcher,
  inflections,
  openMatcher,
  pack,
  parsePattern,
  tokenize,
  unpack,
  type PackedPatterns,
  type PatternEntry,
} from '../../lib/knowledge/match';

const one = (patterns: string[], except: string[] = []): PatternEntry => ({
  lexicon: 'test',
  id: 'x',
  patterns,
  except,
});

/** What of the text the entries match, in reading order. */
function found(text: string, ...entries: PatternEntry[]): string[] {
  return createMatcher(entries)
    .match(tokenize(text))
    .map(({ start, end }) => text.slice(start, end));
}

describe('tokens', () => {
  it.each([
    ['We don’t sell.', ['we', 'do', 'not', 'sell']],
    ["We won't, can't and shan't.", ['we', 'will', 'not', 'can', 'not', 'and', 'shall', 'not']],
    ['We cannot see it.', ['we', 'can', 'not', 'see', 'it']],
    ['an opt-out, a Do‑Not‑Track signal', ['an', 'opt', 'out', 'a', 'do', 'not', 'track', 'signal']],
    ['a child’s data, the users’ data', ['a', 'child', 'data', 'the', 'users', 'data']],
    ['U.S. residents', ['u.s', 'residents']],
    ['3rd parties', ['third', 'parties']],
    ['AT&T and e.V.', ['at&t', 'and', 'e.v']],
    ['Art. 6(1)(b)', ['art', '6', '1', 'b']],
    ['données, 個人情報', ['données', '個人情報']],
    ['', []],
    ['—…!', []],
  ])('of "%s"', (text, expected) => {
    expect(tokenize(text).map(({ lower }) => lower)).toEqual(expected);
  });

  it('stand where the text has them, contractions cut in two', () => {
    const text = 'We don’t sell “data”.';
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We',
      'do',
      'n’t',
      'sell',
      'data',
    ]);
  });

  it.each([
    ['names, ages', 'mark'],
    ['names (ages', 'mark'],
    ['names: ages', 'mark'],
    ['opt-out', 'space'],
    ['and/or', 'space'],
    ['the “service', 'space'],
    ['names. Ages', 'stop'],
    ['1798.83', 'space'],
    ['names? Ages', 'stop'],
    ['names.) Ages', 'stop'],
    ['Inc. may', 'space'],
    ['U.S. states', 'space'],
  ])('in "%s" the second is parted by a %s', (text, before) => {
    expect(tokenize(text)[1]!.before).toBe(before);
  });
});

describe('a pattern', () => {
  it.each([
    ['words in a row', 'email address', 'Your Email Address here', ['Email Address']],
    ['words through a hyphen', 'opt out', 'an opt-out form', ['opt-out']],
    ['a hyphen of its own', 'opt-out', 'to opt out now', ['opt out']],
    ['words not through a mark', 'email address', 'by email, address it', []],
    ['words not through a sentence’s end', 'email address', 'by email. Address it', []],
    ['no part of a word', 'sell', 'a seller of shells', []],
    ['a possessive', 'child data', 'a child’s data', ['child’s data']],
    ['a contraction', 'do not sell', 'We don’t sell', ['don’t sell']],
    [
      'inflections',
      'collect~',
      'collect collects collected collecting collection',
      ['collect', 'collects', 'collected', 'collecting'],
    ],
    [
      'alternatives',
      '(share~|pass~ on) data',
      'we shared data, passed on data, passed data',
      ['shared data', 'passed on data'],
    ],
    [
      'alternatives in alternatives',
      '((sell|rent)|give away) data',
      'we rent data, give away data',
      ['rent data', 'give away data'],
    ],
    [
      'a word that may be missing',
      'precise? location',
      'location, precise location',
      ['location', 'precise location'],
    ],
    ['a group that may be missing', '(your|the)? data', 'your data, data', ['your data', 'data']],
    ['a gap', 'opt out ..3 sale', 'opt out of the sale', ['opt out of the sale']],
    ['a gap of no word', 'opt out ..3 sale', 'opt out sale', ['opt out sale']],
    ['a gap over marks', 'opt out ..3 sale', 'opt out (now) of sale', ['opt out (now) of sale']],
    [
      'gaps one after another',
      'stop ..2 of ..2 sale',
      'stop any use of our sale',
      ['stop any use of our sale'],
    ],
    [
      'the nearest and the farthest after a gap',
      'send ..6 data',
      'we send data and more data',
      ['send data and more data', 'send data'],
    ],
    [
      'a gap within alternatives',
      'copy of ..3 (your ..2 passport|card) number',
      'a copy of (your old) passport number, copy of a card number, copy of passport number',
      ['copy of (your old) passport number', 'copy of a card number'],
    ],
    ['no gap too wide', 'opt out ..3 sale', 'opt out of each and every sale', []],
    ['no gap over a sentence’s end', 'opt out ..3 sale', 'opt out. Our sale', []],
    ['a capital as written', 'GDPR', 'GDPR and gdpr', ['GDPR']],
    ['small letters in any case', 'gdpr', 'GDPR and gdpr', ['GDPR', 'gdpr']],
    ['a dotted word', 'U.S. residents', 'for U.S. residents', ['U.S. residents']],
    ['another alphabet', 'québec', 'in Québec', ['Québec']],
    ['a curly quote in the pattern', 'child’s data', "a child's data", ["child's data"]],
  ])('matches %s', (_name, pattern, text, expected) => {
    expect(found(text, one([pattern]))).toEqual(expected);
  });

  it.each([
    ['', 'an empty pattern'],
    ['opt/out', 'unknown sign'],
    ['sale*', 'unknown sign'],
    ['(sell|rent', 'is not closed'],
    ['sell) data', 'out of place'],
    ['sell | rent', 'out of place'],
    ['(sell|) data', 'empty alternative'],
    ['()', 'empty alternative'],
    ['? data', 'after nothing'],
    ['sell?? data', 'after nothing'],
    ['..3 sale', 'a gap at its edge'],
    ['opt out ..3', 'a gap at its edge'],
    ['opt ..3 (out)? ..2 sale', 'between gaps a word that may be missing'],
    ['opt out ..21 sale', 'more than 20'],
    ['precise?', 'matches nothing at all'],
    ['(your|the)? data?', 'matches nothing at all'],
  ])('"%s" is refused: %s', (pattern, fault) => {
    expect(() => parsePattern(pattern)).toThrow(fault);
  });

  it.each([
    ['collect', ['collected', 'collecting', 'collects']],
    ['use', ['used', 'uses', 'using']],
    ['opt', ['opts', 'opted', 'opting']],
    ['stop', ['stopped', 'stopping', 'stops']],
    ['supply', ['supplied', 'supplies', 'supplying']],
    ['pay', ['payed', 'paying', 'pays']],
    ['process', ['processed', 'processes', 'processing']],
  ])('knows the inflections of "%s"', (word, forms) => {
    expect(inflections(word)).toEqual(expect.arrayContaining([word, ...forms]));
  });
});

describe('the matcher', () => {
  const card = { ...one(['card number']), id: 'card' };
  const number = { ...one(['number']), id: 'number' };
  const ids = (text: string, ...entries: PatternEntry[]) =>
    createMatcher(entries)
      .match(tokenize(text))
      .map(({ entry }) => `${entry.lexicon}/${entry.id}`);

  it.each([
    ['the longer of two in one lexicon', 'a card number', [card, number], ['test/card']],
    [
      'both of two lexicons',
      'a card number',
      [card, { ...number, lexicon: 'other' }],
      ['test/card', 'other/number'],
    ],
    [
      'both of two entries with the same words',
      'card number',
      [card, { ...card, id: 'again' }],
      ['test/card', 'test/again'],
    ],
    ['one hit an entry and place', 'card number', [one(['card number', '(card|bank) number'])], ['test/x']],
    [
      'what stands in a gap',
      'opt out of marketing and sale',
      [one(['opt out ..4 sale']), { ...one(['marketing']), id: 'm' }],
      ['test/x', 'test/m'],
    ],
    ['nothing that an exception takes back', 'we log in', [one(['log~'], ['log in'])], []],
    ['what stands outside the exception', 'log in and log data', [one(['log~'], ['log in'])], ['test/x']],
    [
      'what another entry says in the exception’s words',
      'log in',
      [one(['log'], ['log in']), { ...one(['log in']), id: 'sign-in' }],
      ['test/sign-in'],
    ],
    [
      'hits of the same words in the order of the entries',
      'a bank, a card number',
      [{ ...one(['bank']), lexicon: 'other' }, card, { ...card, lexicon: 'other' }],
      ['other/x', 'test/card', 'other/card'],
    ],
    ['nothing in an empty text', '', [card], []],
  ])('keeps %s', (_name, text, entries, expected) => {
    expect(ids(text, ...(entries as PatternEntry[]))).toEqual(expected);
  });

  it('tells places in tokens and in characters', () => {
    const [hit] = createMatcher([card]).match(tokenize('Your card number.'));
    expect(hit).toMatchObject({ start: 5, end: 16, from: 1, to: 3 });
  });

  it('finds the same again in a second text', () => {
    const matcher = createMatcher([card, number]);
    const texts = ['a card number', 'number', 'a card', 'a card number'];
    expect(texts.map((text) => matcher.match(tokenize(text)).length)).toEqual([1, 1, 0, 1]);
  });

  it('finds what is wanted of all entries, and nothing hides it that is not wanted', () => {
    const wanted = createMatcher([card, number]).match(
      tokenize('a card number'),
      ({ id }) => id === 'number',
    );
    expect(wanted.map(({ entry }) => entry.id)).toEqual(['number']);
  });

  it('keeps to its gaps in a long text of nearly matching words', () => {
    const text = `${'opt out of '.repeat(2000)}sale`;
    expect(found(text, one(['opt out ..6 sale']))).toHaveLength(2);
  });
});

describe('compiled patterns', () => {
  const entries = [
    one(['(share~|pass on) ..6 (third part~|others?) data', 'GDPR', '(a? b|c)? d'], ['d e']),
    { ...one(['gdpr', 'share with others']), id: 'y' },
  ];
  const compiled = compilePatterns(entries);

  it('are the same numbers after they were written to a file', () => {
    const again = unpack(JSON.parse(JSON.stringify(pack(compiled))) as PackedPatterns);
    expect(again).toEqual({ words: compiled.words, numbers: compiled.numbers });
  });

  it.each([0, 1, 31, 32, 1023, 1024, 2 ** 31 - 1])('hold the number %i', (number) => {
    expect(unpack(pack({ words: '', numbers: [number, 7] })).numbers).toEqual([number, 7]);
  });

  it('are found as those are that were never written', () => {
    const text = tokenize(
      'GDPR and gdpr: we pass on to third party data, share with others, b d, a b d e, d.',
    );
    const hits = openMatcher(entries, unpack(pack(compiled))).match(text);
    expect(hits).toEqual(createMatcher(entries).match(text));
    expect(hits).not.toEqual([]);
  });
});
