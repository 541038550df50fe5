/** Words that are remembered; beyond so many different ones all are forgotten. */
const MOST = 30_000;
const LONGEST = 40;

/** `make`, called once for each word: texts say the same words again and again. Pure functions only. */
export function remembering<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONGEST) return make(word);
    if (known.size >= MOST) known.clear();
    const own = ownCopy(word);
    const made = make(own);
    known.set(own, made);
    return made;
  };
}

/** A part of a text keeps the whole of it in memory; a copy does not. */
const ownCopy = (word: string): string => word.split('').join('');
