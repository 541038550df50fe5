import { describe, expect, it } from 'vitest';
import { scopeOf, unionScope } from '../../lib/classify/scope';
import { readingOf, sentenceWith } from './reading-of';

function scope(text: string, words: string) {
  const reading = readingOf(text);
  return scopeOf(reading, sentenceWith(reading, words));
}

describe('whom a sentence concerns', () => {
  const section =
    '## For Residents of California Only\n\nYou may ask for a copy.\n\n- and for deletion\n\n## Contact\n\nWrite to us.';

  it.each([
    ['everyone', 'You may ask for a copy.', 'copy', []],
    ['whom it names', 'If you are a California resident, you may ask for a copy.', 'copy', ['US-CA']],
    ['all whom it names', 'Residents of the EEA and the United Kingdom may object.', 'object', ['EEA', 'GB']],
    ['those of a law that it names', 'Under the GDPR you may object.', 'object', ['EEA']],
    ['those of UK law, not of EU law', 'Under the UK GDPR you may object.', 'object', ['GB']],
    ['those whom its section is for', section, 'copy', ['US-CA']],
    ['those whom its list’s section is for', section, 'deletion', ['US-CA']],
    ['everyone after that section', section, 'Write to us', []],
    ['those whom its lead-in names', 'If you live in the EU, you can:\n\n- object', 'object', ['EEA']],
    [
      'those whom it names itself, within another’s section',
      '## Notice for California Residents\n\nResidents of Japan may object.',
      'object',
      ['JP'],
    ],
    [
      'those of a section above its own',
      '# California residents\n\n## Copies\n\nYou may ask for a copy.',
      'may ask',
      ['US-CA'],
    ],
    ['everyone where data goes abroad', 'We transfer data outside the EEA.', 'data', []],
    ['everyone where an office is there', 'Our office is in Tokyo, Japan.', 'office', []],
    [
      'everyone where some are told of another page',
      'You may opt out here (or, if you live in the European Union, there).',
      'opt out',
      [],
    ],
    ['everyone where some have another link', 'Choose here, or if you’re in the EU, there.', 'Choose', []],
    [
      'everyone where some have another word for it',
      'Opt out of targeted advertising (in California, this is called “sharing”).',
      'Opt out',
      [],
    ],
    ['those whom brackets name', 'You may opt out of sharing (for California).', 'opt out', ['US-CA']],
    ['children', 'Parents may review a child’s data.', 'review', ['children']],
    ['people of other states', 'Residents of Virginia may appeal.', 'appeal', ['US-states']],
    [
      'people of one state and of others',
      'California, Utah and Virginia residents may appeal.',
      'appeal',
      ['US-CA', 'US-states'],
    ],
  ])('%s', (_name, text, words, expected) => {
    expect(scope(text, words)).toEqual(expected);
  });
});

it('concerns those who are told something aside, where it is what they are told', () => {
  const reading = readingOf('Write to us, or if you live in the EU, lodge a complaint.');
  const sentence = sentenceWith(reading, 'complaint');
  expect(scopeOf(reading, sentence, sentence.segment.text.indexOf('complaint'))).toEqual(['EEA']);
});

describe('the scope of a claim made in several places', () => {
  it.each([
    [
      [['US-CA'], ['EEA']],
      ['EEA', 'US-CA'],
    ],
    [[['US-CA'], ['US-CA']], ['US-CA']],
    [[['US-CA'], []], []],
    [[], []],
  ] as const)('of %j is %j', (scopes, expected) => {
    expect(unionScope(scopes.map((each) => [...each]))).toEqual(expected);
  });
});
