import { hitsOf, type Sentence } from '../reading';
import {
  gapBefore,
  isCut,
  MAX_WORDS,
  type Capitals,
  type IdBefore,
  type UnlistedName,
} from './companies-capitals';

/** How far before its examples the word for them stands: "analytics providers, such as". */
const REACH = 6;
/** What may stand between the examples of a list: no end of a bracket or a cell. */
const BETWEEN = /^[\s,;:®™*"“”'‘’&/(]{1,6}$/;

/** Where the word stands behind which examples begin. */
export const examplesOpen = (sentence: Sentence): Set<number> =>
  new Set(
    hitsOf(sentence, 'example')
      .filter(({ entry }) => entry.id !== 'includes')
      .map(({ to }) => to - 1),
  );

/** "analytics providers, such as Example and Sample Metrics" */
export function namesByExample(
  sentence: Sentence,
  words: Capitals,
  cue: number,
  idBefore: IdBefore,
): UnlistedName[] {
  const { tokens } = sentence;
  const id = idBefore(cue, REACH);
  const names: UnlistedName[] = [];
  for (let at = cue + 1; id && at < tokens.length;) {
    if (at > cue + 1 && !BETWEEN.test(gapBefore(sentence, at))) break;
    if (['and', 'or', 'the'].includes(tokens[at]!.lower)) {
      at++;
      continue;
    }
    if (!words.capital(at)) break;
    let end = at;
    while (end - at < MAX_WORDS && words.capital(end + 1) && gapBefore(sentence, end + 1) === ' ') end++;
    const all = Array.from({ length: end - at + 1 }, (_, index) => at + index);
    if (words.barred(at) && all.every(words.barred)) break;
    if (!isCut(sentence, end) && !words.barred(at) && !all.some(words.document))
      names.push({ id, start: tokens[at]!.start, end: tokens[end]!.end });
    at = end + 1;
  }
  return names;
}
