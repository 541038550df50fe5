/** Text from a page as Markdown that shows exactly that text: no markup, no HTML, no table cell broken. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~#&$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** A link whose target cannot end early; anything but web, mail and phone addresses stays text. */
export function markdownLink(text: string, href: string): string {
  const label = escapeMarkdown(text || href);
  if (!/^(?:https?:|mailto:|tel:)/i.test(href)) return label;
  // a bar would end the table's cell, also in a target
  return `[${label}](<${href.replace(/[<>\s\\|`]/g, (character) => encodeURIComponent(character))}>)`;
}
