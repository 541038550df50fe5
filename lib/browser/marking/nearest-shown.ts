type Shown = Pick<Element, 'checkVisibility' | 'parentElement' | 'previousElementSibling'>;

/**
 * What can be scrolled to where an element is: itself, or, where the page has folded it away, what is shown before it,
 * such as the head of its section, else what holds it. Nothing is unfolded: the page's markup is never changed.
 */
export function nearestShown<E extends Shown>(
  element: E,
  display = (e: E) => getComputedStyle(e as unknown as Element).display,
): { at: E; folded: boolean } {
  let hidden: Shown | null = null;
  let holder: Shown | null = element;
  for (; holder && !holder.checkVisibility(); holder = holder.parentElement)
    // it has no box of its own, so it is called hidden where its words are shown
    if (display(holder as E) !== 'contents') hidden = holder;
  if (!hidden || !holder) return { at: (holder ?? element) as E, folded: false };
  let before = hidden.previousElementSibling;
  while (before && !before.checkVisibility()) before = before.previousElementSibling;
  return { at: (before ?? holder) as E, folded: true };
}
