import type { Reading } from '../reading';

/**
 * Whether the text also writes a name's words small, or in another number: "Clients", "Consent", "New Tab" are no
 * names then.
 */
export function createWordsInLowerCase({ sentences }: Reading): (name: string) => boolean {
  const small = new Set<string>();
  for (const each of sentences.flat())
    for (const { text, lower } of each.tokens) if (text === lower) small.add(lower);
  const isSmall = (word: string) =>
    small.has(word) || small.has(`${word}s`) || small.has(word.replace(/s$/, ''));
  return (name) => name.toLowerCase().split(' ').every(isSmall);
}
