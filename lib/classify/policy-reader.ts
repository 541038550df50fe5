import { laws } from '../knowledge/compiled/laws';
import { lexiconsEn } from '../knowledge/compiled/lexicons-en';
import { lawEntries } from '../knowledge/law-entries';
import type { Segment } from '../model';
import { GENERIC } from './controller/name-runs';
import { LINKED_PART, LINKED_PART_GENERIC } from './linked-parts/words';
import { LINK_TEXT } from './opt-outs/link-text';
import { createReader, type Reading } from './reading';

/** Lexicons of names and links, which have readers of their own: in running text their words say nothing. */
const APART: readonly string[] = [GENERIC, LINK_TEXT, LINKED_PART, LINKED_PART_GENERIC];

/** Built on first use: a worker that only starts up does not wait for it. */
let reader: ReturnType<typeof createReader> | undefined;

/** An English policy with what all lexicons find in its running text. */
export const readPolicy = (segments: Segment[]): Reading =>
  (reader ??= createReader([
    ...lexiconsEn.filter(({ lexicon }) => !APART.includes(lexicon)),
    ...lawEntries(laws),
  ]))(segments);
