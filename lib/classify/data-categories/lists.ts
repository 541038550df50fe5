import { hitsOf, type Reading, type Sentence } from '../reading';

/** By lead-in (a segment's id): which categories its items name together. */
export type Lists = ReadonlyMap<number, ReadonlySet<string>>;

/** An item of so few words is but a name of data. */
const SHORT = 6;

export function listsOf({ segments, sentences }: Reading): Lists {
  const lists = new Map<number, Set<string>>();
  for (const { id, lead, kind } of segments) {
    if (lead === null || kind !== 'list-item') continue;
    const named = lists.get(lead) ?? new Set();
    lists.set(lead, named);
    for (const each of sentences[id]!)
      for (const { entry } of hitsOf(each, 'data-category')) named.add(entry.id);
  }
  return lists;
}

/**
 * How many other categories the list of a short item names: "Name", "Address" and "Age", one below the other. An
 * item that opens a list of its own ("Account information:") is a label.
 */
export function besides(lists: Lists, { segment, tokens, start, end }: Sentence): number {
  if (segment.kind !== 'list-item' || segment.lead === null || tokens.length > SHORT) return 0;
  if (segment.text.slice(start, end).trimEnd().endsWith(':')) return 0;
  return (lists.get(segment.lead)?.size ?? 1) - 1;
}
