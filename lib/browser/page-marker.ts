/** Words to find on a page: the quote, and the text around it that tells it from the same words elsewhere. */
export interface Passage {
  quote: string;
  context: string;
}

interface Place {
  node: Text;
  offset: number;
}

/**
 * Marks a passage with the CSS Custom Highlight API and scrolls to it. The page's markup stays as it is.
 * Runs in the page's isolated world. False where the words are not found.
 */
export function markPassage({ quote, context }: Passage, document: Document): boolean {
  const { compact, places } = readText(document);
  const wanted = squeeze(quote);
  if (!wanted) return false;
  const around = compact.indexOf(squeeze(context));
  const within = around < 0 ? -1 : squeeze(context).indexOf(wanted);
  const start = within < 0 ? compact.indexOf(wanted) : around + within;
  if (start < 0) return false;
  const range = document.createRange();
  const first = places[start]!;
  const last = places[start + wanted.length - 1]!;
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  paint(range, document);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}

function paint(range: Range, document: Document): void {
  try {
    CSS.highlights.set('smallprint', new Highlight(range));
  } catch {
    // no Custom Highlight API in this world: a selection is the next best mark that changes nothing
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
}

/** All rendered text without white space, and for each of its characters where it stands. */
function readText(document: Document): { compact: string; places: Place[] } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, noscript, template')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const places: Place[] = [];
  let compact = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = plainCharacter(node.data[offset]!);
      if (!character) continue;
      compact += character;
      places.push({ node, offset });
    }
  }
  return { compact, places };
}

function squeeze(text: string): string {
  return Array.from({ length: text.length }, (_, i) => plainCharacter(text[i]!)).join('');
}

/** White space, the bar that joins table cells and invisible characters do not count; quotes are straight. */
function plainCharacter(character: string): string {
  if (/[\s|\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return '';
  if (/[‘’]/.test(character)) return "'";
  return /[“”]/.test(character) ? '"' : character;
}
