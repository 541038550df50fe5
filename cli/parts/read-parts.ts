import { blockText } from '../../lib/extract/block-text';
import { pageKey } from '../../lib/knowledge/site';
import type { Analysis, Document } from '../../lib/model';
import { InputError } from '../input/input-error';
import { readInput } from '../input/reader';
import { inOrder } from '../output/in-order';
import type { Reading } from '../reading-options';
import { placeOf } from './part-place';
import { whyNoPart } from './part-problem';
import type { PartFlags } from './part-options';

/** Linked parts read with one policy; those named with `--part` come first and count too. */
const MOST_PARTS = 8;
const AT_ONCE = 3;

interface Wanted {
  /** as the policy writes it, or as it was named */
  href: string;
  place: string;
  named: boolean;
}

/**
 * The policy and those of its parts that were asked for and could be read, in that order; null where none was asked
 * for or found. A part that cannot be read costs nothing else: the policy then carries the reason.
 */
export async function readParts(
  first: Document,
  { document }: Analysis,
  { parts = false, part: named = [] }: PartFlags,
  reading: Reading,
): Promise<Document[] | null> {
  const linked = (document.linkedParts ?? []).map(({ href }) => ({
    href,
    place: placeOf(href, first.source),
  }));
  const linkTo = (place: string) => linked.find((each) => pageKey(each.place) === pageKey(place))?.href;
  const wanted: Wanted[] = [
    ...named.map((place) => ({ href: linkTo(place) ?? place, place, named: true })),
    ...(parts ? linked : [])
      .filter(({ place }) => !named.some((each) => pageKey(each) === pageKey(place)))
      .map((each) => ({ ...each, named: false })),
  ].slice(0, Math.max(MOST_PARTS, named.length));
  if (wanted.length === 0) return null;

  const read: Document[] = [];
  const unreadParts: { href: string; problem: string }[] = [];
  const endOfTime = reading.now() + reading.patienceMs;
  let room = reading.maxBytes;
  const results = inOrder(wanted, { ahead: AT_ONCE }, (each) => readPart(each, first, reading, endOfTime));
  let at = 0;
  for await (const result of results) {
    const { href, named } = wanted[at++]!;
    const problem =
      typeof result === 'string' ? result : whyNoPart(result, [first, ...read], { named, room });
    if (problem !== null) unreadParts.push({ href, problem });
    else {
      const document = result as Document;
      room -= blockText(document.blocks).length;
      read.push({ ...document, linkedAs: href });
    }
  }
  return [{ ...first, unreadParts }, ...read];
}

/** The document, or a sentence about why there is none. */
async function readPart(
  { href, place }: Wanted,
  first: Document,
  reading: Reading,
  endOfTime: number,
): Promise<Document | string> {
  if (reading.now() > endOfTime)
    return `${href} was not tried, as the parts before it took more than ${reading.patienceMs / 1000} seconds: allow more with --timeout.`;
  if (first.url !== null && pageKey(place) === pageKey(first.url)) return `${href} is the policy itself.`;
  try {
    return (await readInput(place, reading)).document;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}
