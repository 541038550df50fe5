import type { GroupId } from '../../report/topic-groups';
import { createCard, type Card } from './card';
import { nearestShown } from './nearest-shown';
import { paint, unpaint, type Painted } from './paint';
import { rangeOf, readPageText } from './page-text';
import type { MarkRequest, MarkState, PageMark, PageMarks } from './request';

interface Place extends Painted {
  mark: PageMark;
}

/**
 * The marks of one page: painted places, and a card that explains the one shown and leads to the others. Runs in
 * the page's isolated world; all that it adds to the page is the card's host, gone when the marks are taken off.
 */
export function createPageMarks(document: Document): PageMarks {
  let places: Place[] = [];
  let groups: GroupId[] = [];
  let now: Place | null = null;
  let card: Card | null = null;
  let folded = false;

  const shown = () => places.filter(({ group }) => groups.includes(group));
  const state = (asked = true): MarkState => ({ groups, found: shown().length, shown: asked, folded });

  function show({ marks, groups: wanted, at, words }: MarkRequest): MarkState {
    const text = readPageText(document);
    const found = marks.map((mark) => placeOf(mark, text, document));
    places = found.filter((place) => place !== null);
    const first = at === undefined ? null : (found[at] ?? null);
    if (places.length === 0 || (at !== undefined && !first)) return state(false);
    groups = wanted;
    card ??= createCard(document, words, { step, choose, off });
    document.addEventListener('click', pick);
    go(first ?? shown()[0] ?? null);
    return state();
  }

  function go(place: Place | null): void {
    now = place;
    const element = now?.ranges[0]?.startContainer.parentElement;
    const seen = element ? nearestShown(element) : null;
    folded = seen?.folded ?? false;
    paint(shown(), now?.ranges ?? []);
    card?.draw({
      mark: now?.mark ?? null,
      at: now ? shown().indexOf(now) + 1 : 0,
      all: shown().length,
      groups,
      folded,
      counts: new Map(places.map(({ group }) => [group, places.filter((p) => p.group === group).length])),
    });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    seen?.at.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }

  function step(by: 1 | -1): void {
    const list = shown();
    if (list.length === 0) return;
    const at = now ? list.indexOf(now) : -1;
    go(list[(at + by + list.length) % list.length]!);
  }

  function choose(chosen: GroupId[]): void {
    groups = chosen;
    go(now && groups.includes(now.group) ? now : (shown()[0] ?? null));
  }

  /** A click on marked words shows what is said of them; the page gets its click all the same. */
  function pick({ clientX, clientY }: MouseEvent): void {
    const caret = document.caretPositionFromPoint?.(clientX, clientY);
    if (!caret) return;
    const hit = shown().find(({ ranges }) =>
      ranges.some((range) => range.isPointInRange(caret.offsetNode, caret.offset)),
    );
    if (hit && hit !== now) go(hit);
  }

  function off(): void {
    unpaint();
    document.removeEventListener('click', pick);
    card?.remove();
    places = [];
    card = now = null;
  }

  return { show, off, state: () => (card ? state() : null) };
}

function placeOf(mark: PageMark, text: ReturnType<typeof readPageText>, document: Document): Place | null {
  const ranges = mark.passages.flatMap((passage) => rangeOf(text, passage, document) ?? []);
  return ranges.length > 0 ? { mark, group: mark.group, ranges } : null;
}
