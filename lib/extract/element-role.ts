export function headingLevel(element: Element, tag: string, role: string | null): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (role !== 'heading') return 0;
  return Math.min(6, Math.max(1, Number(element.getAttribute('aria-level')) || 2));
}

/** A button that unfolds text is that text's heading; any other is a control. */
export function opensPanel(element: Element): boolean {
  if (element.getAttribute('role') === 'tab') return false;
  if (element.getAttribute('aria-expanded') !== null || element.getAttribute('aria-controls') !== null)
    return true;
  return /accordion|collaps|toggle|expand|faq/i.test(element.getAttribute('class') ?? '');
}

/** The number of an ordered list's first item. */
export function firstNumber(list: Element): number {
  const start = list.getAttribute('start');
  return start !== null && /^\d{1,4}$/.test(start) ? Number(start) : 1;
}

/** Lines that show as they were written: plain text in a tab of its own, or set into a page. */
export function keepsLines(element: Element, tag: string): boolean {
  if (element.firstElementChild) return false;
  const kept =
    tag === 'pre' || /white-space\s*:\s*(?:pre|break-spaces)/i.test(element.getAttribute('style') ?? '');
  return kept && /\n\s*\S/.test(element.textContent ?? '');
}
