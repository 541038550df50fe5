const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const LONGEST = 4096;

/** The absolute address of a link, or null where it is none that may be shown (http, https, mailto, tel). */
export function safeHref(href: string, base: string | null): string | null {
  const raw = href.trim();
  if (raw === '' || raw.length > LONGEST) return null;
  try {
    const url = base ? new URL(raw, base) : new URL(raw);
    if (!SAFE.has(url.protocol)) return null;
    // the written form keeps a bare host without the slash that URL adds, so that it is found in the text again
    return url.protocol === 'mailto:' || url.protocol === 'tel:' ? raw : url.href;
  } catch {
    return null;
  }
}
