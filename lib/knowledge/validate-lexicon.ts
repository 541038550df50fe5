import { createMatcher, tokenize, type PatternEntry } from './match';
import { fieldsOf } from './validate-fields';

export interface LexiconEntry extends PatternEntry {
  note: string;
  source: string;
  matches: string[];
  misses: string[];
}

const FIELDS = ['id', 'note', 'source', 'patterns', 'except', 'matches', 'misses', 'props'];

/**
 * The entries of one lexicon file; `ids` gives the closed id set of the lexicons that have one.
 * Throws an Error naming file, entry and fault.
 */
export function validateLexicon(file: string, data: unknown, ids: Map<string, Set<string>>): LexiconEntry[] {
  const { lexicon, entries } = data as { lexicon?: unknown; entries?: unknown };
  if (typeof lexicon !== 'string' || !Array.isArray(entries))
    throw new Error(`${file}: wants "lexicon: NAME" and "entries: [...]"`);
  const excepted = new Set<string>();
  return entries.map((raw: unknown, index) => {
    const where = `${file}, entry ${index + 1} (${String((raw as { id?: unknown } | null)?.id)})`;
    const entry = entryOf(lexicon, raw, where);
    const known = ids.get(lexicon);
    if (known && !known.has(entry.id)) throw new Error(`${where}: the id is not in the vocabulary`);
    for (const phrase of entry.except ?? []) {
      const key = `${entry.id} ${phrase}`;
      if (excepted.has(key)) throw new Error(`${where}: an entry of this id has the exception "${phrase}"`);
      excepted.add(key);
    }
    return entry;
  });
}

function entryOf(lexicon: string, raw: unknown, where: string): LexiconEntry {
  const data = fieldsOf(raw, where, FIELDS);
  const except = data.patterns('except');
  const entry: LexiconEntry = {
    lexicon,
    id: data.text('id'),
    note: data.text('note'),
    source: data.url('source'),
    patterns: data.patterns('patterns'),
    matches: data.list('matches'),
    misses: data.list('misses'),
    ...(except.length ? { except } : {}),
    ...(data.has('props') ? { props: data.raw('props') as PatternEntry['props'] } : {}),
  };
  if (!entry.patterns.length || !entry.matches.length || !entry.misses.length)
    data.fail('patterns, matches and misses want one each');
  return entry;
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
