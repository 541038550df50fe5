type Shown = Pick<Element, 'checkVisibility' | 'parentElement' | 'previousElementSibling'>;

/**
 * What can be scrolled to where an element is: itself, or, where the page has folded it away, what is shown before it,
 * such as the head of its section, else what holds it. Nothing is unfolded: the page's markup is never changed.
 */
export function nearestShown<E extends Shown>(element: E): E {
  let hidden: Shown | null = null;
  let holder: Shown | null = element;
  while (holder && !holder.checkVisibility()) [hidden, holder] = [holder, holder.parentElement];
  if (!hidden || !holder) return element;
  let before = hidden.previousElementSibling;
  while (before && !before.checkVisibility()) before = before.previousElementSibling;
  return (before ?? holder) as E;
}
