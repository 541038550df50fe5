import { takesDot } from '../../knowledge/company-forms';
import type { Sentence } from '../reading';
import {
  gapBefore,
  isCut,
  MAX_WORDS,
  type Capitals,
  type IdBefore,
  type UnlistedName,
} from './companies-capitals';
import { isCompanyForm } from '../../knowledge/company-forms';

const BEFORE_FORM = /^(?:[,.]{0,2}|\)) $/;
const WITHIN_NAME = /^(?: | ?\(|\) )$/;

/** "our hosting provider Example Cloud, Inc.": also "Example (Europe) B.V." */
export function nameByForm(
  sentence: Sentence,
  words: Capitals,
  form: number,
  idBefore: IdBefore,
): UnlistedName[] {
  const { tokens, segment } = sentence;
  const gap = (at: number): string => gapBefore(sentence, at);
  let from = form;
  while (from > 0 && form - from < MAX_WORDS && words.capital(from - 1)) {
    if (!(from === form ? BEFORE_FORM : WITHIN_NAME).test(gap(from))) break;
    from--;
  }
  while (from < form && words.barred(from)) from++;
  const between = Array.from({ length: form - from }, (_, index) => from + 1 + index);
  const opening = between.findLast((at) => gap(at).includes('('));
  if (opening && !between.some((at) => at > opening && gap(at).includes(')'))) from = opening;
  const id = idBefore(from, Infinity);
  const last = lastForm(sentence, form);
  const { text, end } = tokens[last]!;
  if (from >= form || !id || isCut(sentence, last)) return [];
  const dot = segment.text[end] === '.' && takesDot(text) ? 1 : 0;
  return [{ id, start: tokens[from]!.start, end: end + dot }];
}

function lastForm(sentence: Sentence, form: number): number {
  const { tokens } = sentence;
  let last = form;
  while (
    tokens[last + 1] &&
    isCompanyForm(tokens[last + 1]!.text) &&
    /^\.?,? $/.test(gapBefore(sentence, last + 1))
  )
    last++;
  return last;
}
