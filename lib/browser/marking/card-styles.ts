/** The tokens of components/tokens.css that the card needs; the page has no tokens of ours. */
const palette = {
  light: { paper: '#ffffff', ink: '#1a1917', ink2: '#55524b', edge: '#8f8a80', link: '#0a5198' },
  dark: { paper: '#171614', ink: '#edeae4', ink2: '#b7b2a8', edge: '#7f7a70', link: '#8fbdf0' },
};

export type CardColours = (typeof palette)['light'] & { scheme: 'light' | 'dark' };

/** Colours of the person's scheme, which need not be the page's. */
export function cardColours(): CardColours {
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return { ...palette[scheme], scheme };
}

const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** In px: a page may set its root's font to anything, and rem would follow it. Browser zoom scales them. */
export const styles = {
  host:
    'all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; ' +
    'z-index: 2147483647 !important; display: block !important; inline-size: min(340px, calc(100vw - 32px)) !important;',
  panel: (c: CardColours) =>
    `font: 14px/20px ${SANS}; color: ${c.ink}; background: ${c.paper}; color-scheme: ${c.scheme}; ` +
    `border: 1px solid ${c.edge}; border-radius: 3px; padding: 12px 14px; max-block-size: 60vh; overflow: auto; ` +
    'box-sizing: border-box; text-align: start; outline: none;',
  head: 'display: flex; align-items: baseline; gap: 8px;',
  topic: 'font-size: 12px; font-weight: 600;',
  place: (c: CardColours) => `font-size: 12px; color: ${c.ink2};`,
  close: (c: CardColours) =>
    `margin-inline-start: auto; font: 18px/20px ${SANS}; color: ${c.ink}; background: none; border: 0; ` +
    'inline-size: 24px; block-size: 24px; padding: 0; cursor: pointer;',
  title: 'margin: 2px 0 0; font-weight: 500; overflow-wrap: anywhere;',
  line: (c: CardColours) =>
    `margin: 2px 0 0; font-size: 13px; line-height: 18px; color: ${c.ink2}; overflow-wrap: anywhere;`,
  steps: 'display: flex; gap: 8px; margin-block: 10px 0;',
  button: (c: CardColours) =>
    `font: 500 13px/18px ${SANS}; color: ${c.ink}; background: none; border: 1px solid ${c.edge}; ` +
    'border-radius: 3px; padding: 4px 12px; cursor: pointer;',
  topics: (c: CardColours) =>
    `display: flex; flex-wrap: wrap; gap: 4px 12px; border: 0; border-block-start: 1px solid ${c.edge}66; ` +
    'margin: 10px 0 0; padding: 8px 0 0; min-inline-size: 0;',
  choice:
    'display: inline-flex; align-items: center; gap: 5px; font-size: 13px; line-height: 24px; cursor: pointer;',
  box: (c: CardColours) => `margin: 0; accent-color: ${c.ink};`,
};
