/**
 * Addresses that a well-known proxy masks in the page's source ("[email protected]") and its script writes back.
 * Format: hex bytes, the first one the key that the others are XORed with.
 */
export function protectedAddress(element: Element): string | null {
  if (!/__cf_email__/.test(element.getAttribute('class') ?? '')) return null;
  return unmasked(element.getAttribute('data-cfemail') ?? '');
}

/** The address in a masked link's target, or null. */
export function decodedAddress(href: string): string | null {
  const hex = /\/cdn-cgi\/l\/email-protection#([\da-f]+)/i.exec(href);
  return hex ? unmasked(hex[1]!) : null;
}

function unmasked(hex: string): string | null {
  if (!/^(?:[\da-f]{2}){4,200}$/i.test(hex)) return null;
  const bytes = hex.match(/../g)!.map((pair) => parseInt(pair, 16));
  const text = String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ bytes[0]!));
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : null;
}
