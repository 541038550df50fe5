import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { escapeHtml } from './markup';

export interface Shell {
  title: string;
  /** BCP 47; English unless said */
  language?: string;
  style: string;
  /** ours, in full; the page works without it */
  script?: string;
  /** style sheets within pictures */
  pictureStyles?: readonly string[];
}

/**
 * Start of a page that stands alone: the policy it carries allows our style and script by their hashes and nothing
 * else, so that no text in it can run, load or send anything.
 */
export function pageStart({ title, language = 'en', style, script, pictureStyles = [] }: Shell): string {
  const styles = [style, ...pictureStyles].map(hashOf).join(' ');
  const policy = [
    "default-src 'none'",
    `style-src ${styles}`,
    ...(script ? [`script-src ${hashOf(script)}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
`;
}

/** End of the page: the script last, when everything it sorts is there. */
export function pageEnd({ script }: Pick<Shell, 'script'> = {}): string {
  return `${script ? `<script>${script}</script>\n` : ''}</html>\n`;
}

function hashOf(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`;
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
