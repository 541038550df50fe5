import { createMatcher, parsePattern, tokenize, type PatternEntry } from './match';

export interface LexiconEntry extends PatternEntry {
  note: string;
  source: string;
  matches: string[];
  misses: string[];
}

const FIELDS = new Set(['id', 'note', 'source', 'patterns', 'except', 'matches', 'misses', 'props']);

/**
 * The entries of one lexicon file; `ids` gives the closed id set of the lexicons that have one.
 * Throws an Error naming file, entry and fault.
 */
export function validateLexicon(file: string, data: unknown, ids: Map<string, Set<string>>): LexiconEntry[] {
  const { lexicon, entries } = data as { lexicon?: unknown; entries?: unknown };
  if (typeof lexicon !== 'string' || !Array.isArray(entries))
    throw new Error(`${file}: wants "lexicon: NAME" and "entries: [...]"`);
  const known = ids.get(lexicon);
  return entries.map((raw: Record<string, unknown>, index) => {
    const where = `${file}, entry ${index + 1} (${String(raw.id)})`;
    const fail = (fault: string): never => {
      throw new Error(`${where}: ${fault}`);
    };
    for (const field of Object.keys(raw)) if (!FIELDS.has(field)) fail(`unknown field "${field}"`);
    if (typeof raw.id !== 'string') fail('no id');
    if (known && !known.has(raw.id as string)) fail('the id is not in the vocabulary');
    if (typeof raw.note !== 'string' || !raw.note) fail('no note (why is it there?)');
    if (typeof raw.source !== 'string' || !/^https:\/\//.test(raw.source)) fail('no source URL');
    const patterns = strings(raw.patterns, 'patterns', fail);
    const except = strings(raw.except ?? [], 'except', fail);
    const matches = strings(raw.matches, 'matches', fail);
    const misses = strings(raw.misses, 'misses', fail);
    if (!patterns.length || !matches.length || !misses.length)
      fail('patterns, matches and misses want one each');
    if (new Set(patterns).size < patterns.length) fail('a pattern stands twice');
    const malformed = [...patterns, ...except].flatMap(faultOf);
    if (malformed.length) fail(malformed.join('; '));
    return {
      lexicon,
      id: raw.id as string,
      note: raw.note as string,
      source: raw.source as string,
      patterns,
      matches,
      misses,
      ...(except.length ? { except } : {}),
      ...(raw.props ? { props: raw.props as PatternEntry['props'] } : {}),
    };
  });
}

/** The examples that must match and do not, in the company of their whole lexicon, and those that must not and do. */
export function exampleFaults(entries: LexiconEntry[]): string[] {
  const matcher = createMatcher(entries);
  const hits = (text: string, entry: LexiconEntry) =>
    matcher.match(tokenize(text)).some((hit) => hit.entry === entry);
  return entries.flatMap((entry) => [
    ...entry.matches
      .filter((text) => !hits(text, entry))
      .map((text) => `${entry.lexicon}/${entry.id}: does not match "${text}"`),
    ...entry.misses
      .filter((text) => hits(text, entry))
      .map((text) => `${entry.lexicon}/${entry.id}: matches "${text}", which it must not`),
  ]);
}

function faultOf(pattern: string): string[] {
  try {
    parsePattern(pattern);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

function strings(value: unknown, field: string, fail: (fault: string) => never): string[] {
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string' || !each))
    return fail(`"${field}" is not a list of strings`);
  return value as string[];
}
