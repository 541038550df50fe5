/** What stands in a page without being a child of it: frames and shadow trees. */

/** The body of a frame of the same origin; null where it may not be read. */
export function bodyOfFrame(frame: Element): Element | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    // a frame of another origin says so by throwing
    return null;
  }
}

/** Where a frame that may not be read comes from, if from a site. */
export function sourceOfFrame(frame: Element): string | null {
  const source = frame.getAttribute('src');
  return source && /^https?:|^\//.test(source) ? source : null;
}

/** An open shadow tree. Parsers for Node give its name another meaning. */
export function shadowOf(element: Element): ShadowRoot | null {
  const root = element.shadowRoot;
  return root && typeof root === 'object' ? root : null;
}

/** True where the host's own children, which are read where they stand, are shown in its place. */
export function isFilledSlot(slot: Element): boolean {
  return ((slot as HTMLSlotElement).assignedNodes?.().length ?? 0) > 0;
}
