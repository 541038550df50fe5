import type { Segment, Span } from '../../lib/model';

/** From so many words on, a link names only the first and the last. */
const LONG = 10;
const ENDS = 5;
/** What joins the cells of a row, and the items of a list within one: each is a block of the page. */
const BLOCKS = / \| |(?:^| )• /;
/** words taken from around a quote whose words stand elsewhere too */
const AROUND = 4;

/**
 * A link that scrolls whoever opens it to these words: https://wicg.github.io/scroll-to-text-fragment/. Words that
 * stand in more than one place are told apart by those before and after them. A browser matches each part within
 * one block, so that a table row is named by its first cell and its last.
 */
export function textFragmentLink(url: string, place: Span, segments: readonly Segment[] = []): string {
  const base = url.split('#')[0]!;
  const cells = place.quote
    .split(BLOCKS)
    .map(wordsOf)
    .filter((cell) => cell.length > 0);
  const first = cells[0] ?? [];
  const last = cells.at(-1) ?? [];
  const long = cells.length > 1 || first.length > LONG;
  const start = long ? first.slice(0, ENDS) : first;
  const end = long ? last.slice(-ENDS) : [];
  const repeated = timesIn(segments, start.join(' ')) > 1;
  const before = repeated ? wordsBefore(place, segments) : [];
  const after = repeated && !long ? wordsAfter(place, segments) : [];
  const parts = [
    before.length ? `${encode(before)}-` : '',
    encode(start),
    encode(end),
    after.length ? `-${encode(after)}` : '',
  ];
  return `${base}#:~:text=${parts.filter(Boolean).join(',')}`;
}

function timesIn(segments: readonly Segment[], words: string): number {
  const wanted = words.toLowerCase();
  let times = 0;
  for (const { text } of segments) {
    const plain = text.toLowerCase();
    for (let at = plain.indexOf(wanted); wanted && at >= 0; at = plain.indexOf(wanted, at + 1)) times++;
  }
  return times;
}

/** The last words before a place: of its own cell or block, else of the one before it. */
function wordsBefore({ segment, start }: Span, segments: readonly Segment[]): string[] {
  const own = (segments[segment]?.text ?? '').slice(0, start);
  return wordsOf(lastBlock(own) || lastBlock(segments[segment - 1]?.text ?? '')).slice(-AROUND);
}

function wordsAfter({ segment, end }: Span, segments: readonly Segment[]): string[] {
  const own = (segments[segment]?.text ?? '').slice(end);
  return wordsOf(firstBlock(own) || firstBlock(segments[segment + 1]?.text ?? '')).slice(0, AROUND);
}

/** A row's cells are blocks of their own. */
const lastBlock = (text: string) =>
  text
    .split(BLOCKS)
    .filter((cell) => cell.trim())
    .at(-1) ?? '';
const firstBlock = (text: string) => text.split(BLOCKS).find((cell) => cell.trim()) ?? '';

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The syntax itself uses "-" and ",". */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}
