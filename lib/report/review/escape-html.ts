/** Text as HTML that shows exactly that text, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A link that opens as web, mail or telephone alone, with the address it leads to beside its words. */
export function htmlLink(text: string, href: string): string {
  const label = escapeHtml(text || href);
  if (!/^(?:https?:|mailto:|tel:)/i.test(href)) return `${label} <code>${escapeHtml(href)}</code>`;
  const shown = text && text !== href ? ` <code>${escapeHtml(href)}</code>` : '';
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${label}</a>${shown}`;
}
