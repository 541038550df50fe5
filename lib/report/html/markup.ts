import { cleanText } from '../clean-text';

/** Text that is HTML already; only `html` makes it, so a page's text can never pose as one. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** HTML of a template: everything put into it is escaped, unless it was made by `html` itself. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((string, at) => string + rendered(parts[at])).join(''));
}

function rendered(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(rendered).join('');
  return part === null || part === undefined || part === false ? '' : escapeHtml(String(part));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element content and quoted attributes; invisible characters that act are gone. */
export function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A link that leads outward; anything but web, mail and phone addresses stays text. */
export function outward(href: string, text = href): Markup {
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return html`${text}`;
  return html`<a href="${href}" rel="noreferrer noopener">${text}</a>`;
}
