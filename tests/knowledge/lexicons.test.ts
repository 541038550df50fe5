import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { apartLexiconsEn } from '../../lib/knowledge/compiled/apart-lexicons-en';
import { policyEntries, policyPatterns } from '../../lib/knowledge/compiled/policy-lexicon-en';
import { companies } from '../../lib/knowledge/compiled/companies';
import { lawEntries } from '../../lib/knowledge/law-entries';
import { isApart } from '../../lib/knowledge/lexicons-apart';
import { compilePatterns, pack, type Entry } from '../../lib/knowledge/match';
import { namedLists, withLists } from '../../lib/knowledge/named-lists';
import { exampleFaults, validateLexicon } from '../../lib/knowledge/validate-lexicon';
import { loadLaws } from './load-laws';

const folder = new URL('../../lib/knowledge/lexicons/en/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const lists = namedLists(companies);
const read = (file: string) =>
  validateLexicon(file, withLists(parse(readFileSync(new URL(file, folder), 'utf8')), lists), new Map());

describe('the lexicons', () => {
  it('match their own examples and none that they must not', () => {
    expect(exampleFaults(files.flatMap(read))).toEqual([]);
  });

  it('are compiled as they stand', () => {
    const all = files.flatMap(read);
    const running = [...all.filter(({ lexicon }) => !isApart(lexicon)), ...lawEntries(loadLaws())];
    const names = (entries: readonly Entry[]) => entries.map(({ lexicon, id }) => `${lexicon}/${id}`);
    expect(names(policyEntries), 'run "npm run knowledge"').toEqual(names(running));
    expect(policyPatterns, 'run "npm run knowledge"').toEqual(pack(compilePatterns(running)));
    const apart = all.filter(({ lexicon }) => isApart(lexicon));
    expect(names(apartLexiconsEn), 'run "npm run knowledge"').toEqual(names(apart));
  });
});

describe('a lexicon entry', () => {
  const good = {
    id: 'sale',
    note: 'why',
    source: 'https://example.org/',
    patterns: ['sell~'],
    matches: ['We sell.'],
    misses: ['We buy.'],
  };
  const faultOf = (entry: object) => {
    try {
      validateLexicon(
        'file.yaml',
        { lexicon: 'test', entries: [entry] },
        new Map([['test', new Set(['sale'])]]),
      );
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('is taken where nothing is wrong with it', () => {
    expect(faultOf(good)).toBeNull();
  });

  it.each([
    ['without a note', { ...good, note: '' }, 'no note'],
    ['without a source', { ...good, source: 'a book' }, 'source is no https URL'],
    ['without an example', { ...good, matches: [] }, 'want one each'],
    ['without a counter-example', { ...good, misses: [] }, 'want one each'],
    ['without patterns', { ...good, patterns: [] }, 'want one each'],
    ['with an unknown id', { ...good, id: 'rent' }, 'not in the vocabulary'],
    ['with an unknown field', { ...good, pattern: 'x' }, 'unknown field "pattern"'],
    ['with a pattern twice', { ...good, patterns: ['sell', 'sell'] }, 'stands twice'],
    ['with a malformed pattern', { ...good, patterns: ['(sell'] }, 'is not closed'],
    ['with a malformed exception', { ...good, except: ['..3 sell'] }, 'a gap at its edge'],
    ['with a number for a pattern', { ...good, patterns: [13] }, 'not a list of strings'],
  ])('%s is refused by name', (_name, entry, fault) => {
    expect(faultOf(entry)).toContain(fault);
    expect(faultOf(entry)).toContain('file.yaml, entry 1');
  });

  it('is refused where another of its id takes the same back', () => {
    const both = [
      { ...good, except: ['sell out'] },
      { ...good, patterns: ['sold'], except: ['sell out'] },
    ];
    expect(() => validateLexicon('f', { lexicon: 'test', entries: both }, new Map())).toThrow(
      'f, entry 2 (sale): an entry of this id has the exception "sell out"',
    );
  });

  it('is told of where its examples are wrong', () => {
    const [entry] = validateLexicon(
      'f',
      { lexicon: 'test', entries: [{ ...good, matches: ['No.'], misses: ['We sold, we sell.'] }] },
      new Map(),
    );
    expect(exampleFaults([entry!])).toEqual([
      'test/sale: does not match "No."',
      'test/sale: matches "We sold, we sell.", which it must not',
    ]);
  });
});
