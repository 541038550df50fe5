import type { Phrases } from './law';
import { createMatcher, tokenize, type PatternEntry } from './match';
import { fieldsOf, type Fields } from './validate-fields';

/** Phrases with the examples that show what they catch and what they must not. */
export interface Sampled {
  phrases: Phrases;
  matches: string[];
  misses: string[];
  where: Fields;
}

/** Throws an Error naming the place where a pattern is malformed or examples are missing. */
export function readPhrases(raw: unknown, where: string): Sampled {
  const data = fieldsOf(raw, where, ['patterns', 'except', 'matches', 'misses']);
  const phrases = { patterns: data.patterns('patterns'), except: data.patterns('except') };
  const matches = data.list('matches');
  const misses = data.list('misses');
  if (!phrases.patterns.length || !matches.length || !misses.length)
    data.fail('patterns, matches and misses want one each');
  return { phrases, matches, misses, where: data };
}

/** Every example in the company of those it competes with: a longer phrase hides the shorter ones within it. */
export function checkPhrases(samples: Record<string, Sampled>): void {
  const entries = Object.entries(samples).map(([id, { phrases }]) => ({
    lexicon: 'phrases',
    id,
    ...phrases,
  }));
  const matcher = createMatcher<PatternEntry>(entries);
  const hits = (text: string, id: string) => matcher.match(tokenize(text)).some((hit) => hit.entry.id === id);
  for (const [id, { matches, misses, where }] of Object.entries(samples)) {
    const unmatched = matches.find((text) => !hits(text, id));
    if (unmatched !== undefined) where.fail(`does not match "${unmatched}"`);
    const wrong = misses.find((text) => hits(text, id));
    if (wrong !== undefined) where.fail(`matches "${wrong}", which it must not`);
  }
}
