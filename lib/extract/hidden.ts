/**
 * Whether an element's own attributes (or the styles, where `isHidden` can ask them) hide it: 'hidden' where
 * nothing would show it to a reader, 'folded' where it is a panel that a click opens, null where it shows.
 */
export function hiddenBy(
  element: Element,
  isHidden?: (element: Element) => boolean,
): 'hidden' | 'folded' | null {
  const style = element.getAttribute('style');
  const hidden =
    (style !== null && HIDING.test(style)) || element.hasAttribute('hidden') || isHidden?.(element) === true;
  if (!hidden)
    return element.getAttribute('aria-hidden') === 'true' && PANEL.test(namesOf(element)) ? 'folded' : null;
  return folded(element) ? 'folded' : 'hidden';
}

const HIDING =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)|font-size\s*:\s*0(?:px)?\s*(?:;|$))/i;
const PANEL =
  /accordion|collaps|panel|tab|toggle|expand|fold|faq|dropdown-?content|content|answer|body|drawer|details|hidden-?text|more/i;

function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, 400);
}

function folded(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role === 'tabpanel' || role === 'region' || element.localName === 'details') return true;
  if (element.getAttribute('aria-labelledby') !== null || element.getAttribute('hidden') === 'until-found')
    return true;
  if (PANEL.test(namesOf(element))) return true;
  // the usual accordion: a heading or control, and its panel right behind it
  const before = element.previousElementSibling;
  if (!before) return false;
  if (/^(?:h[1-6]|button|dt|summary|label)$/.test(before.localName)) return true;
  return (
    before.getAttribute('role') === 'button' ||
    before.getAttribute('aria-expanded') !== null ||
    PANEL.test(namesOf(before))
  );
}
