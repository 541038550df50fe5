/** Most places that are marked: a letter alone stands in thousands. */
const MOST = 500;

/** The places of a text below an element, as ranges; letters' case does not count. Note numbers are passed over. */
export function placesOf(root: HTMLElement, query: string): Range[] {
  const wanted = query.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const ranges: Range[] = [];
  for (const passage of root.querySelectorAll<HTMLElement>('[data-passage]')) {
    ranges.push(...placesIn(passage, wanted, MOST - ranges.length));
    if (ranges.length >= MOST) break;
  }
  return ranges;
}

function placesIn(passage: HTMLElement, wanted: string, most: number): Range[] {
  const nodes = textNodes(passage);
  const text = nodes
    .map((node) => node.data)
    .join('')
    .toLowerCase();
  const ranges: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && ranges.length < most; at = text.indexOf(wanted, at + 1)) {
    const range = passage.ownerDocument.createRange();
    range.setStart(...pointAt(nodes, at));
    range.setEnd(...pointAt(nodes, at + wanted.length - 1, 1));
    ranges.push(range);
  }
  return ranges;
}

function textNodes(passage: HTMLElement): Text[] {
  const walker = passage.ownerDocument.createTreeWalker(passage, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest('.n') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function pointAt(nodes: readonly Text[], offset: number, more = 0): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length) return [node, left + more];
    left -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}

/** Marks all places, one of them as the one shown; an empty list takes the marks away. */
export function paintPlaces(places: readonly Range[], now: Range | undefined): void {
  CSS.highlights.set('found', new Highlight(...places));
  CSS.highlights.set('found-now', new Highlight(...(now ? [now] : [])));
}
