import { RUN_ON } from '../knowledge/run-on';
import type { Link } from '../model/document';

/** Links for the addresses that a text merely writes out, outside the links it already has (`taken`, in order). */
export function autolinks(text: string, taken: Link[]): Link[] {
  if (!SIGN.test(text)) return [];
  const found: Link[] = [];
  let next = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const start = match.index;
    const isFollowed = /^,?\s+\S/.test(text.slice(start + match[0].length, start + match[0].length + 9));
    const written = isFollowed ? trimmed(match[0]).replace(GLUED, '$1') : trimmed(match[0]);
    const end = start + written.length;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && end > taken[next]!.start) continue;
    const href = target(written);
    if (href) found.push({ start, end, href });
  }
  return found;
}

/** What every address holds. */
const SIGN = /@|:\/\/|\.[a-z]/i;

// Lengths are bounded so that a hostile run of letters costs linear time.
const REST = String.raw`[^\s<>[\]"“”„«»「」『』（）、。，；|]`;
const LABELS = String.raw`(?:[a-z\d-]{1,63}\.){1,4}`;

/**
 * With its scheme; as "www."; a host with a path ("example.org/choices"), unless it is the rest of an address that a
 * space has torn; a bare host that readers are sent to and whose name says what for ("visit allaboutcookies.org").
 */
const WEB = [
  String.raw`(?:https?:\/\/|www\.)${REST}{3,2000}`,
  String.raw`(?<![\p{L}\p{N}._%+@\/\\-]|:\/\/\S{1,80}\s)${LABELS}(?:com|org|net|edu|gov|info|app|[a-z]{2})\/(?=[\p{L}\p{N}])${REST}{1,2000}`,
  String.raw`(?<=(?:\b(?:visit|visiting|at|to|see|via|and|or)|[:,(])\s?)(?=[a-z\d.-]{0,63}(?:cookie|opt-?out|choice|privacy|aboutads|networkadvertising))${LABELS}(?:com|org|net|gov|info|eu)(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}])`,
];
const MAIL = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`;
const ADDRESS = new RegExp([...WEB, MAIL].join('|'), 'giu');

/** "write to a@example.org.Also, …", "on example.org/form.He can …": the sentence behind the address. */
const GLUED = new RegExp(
  String.raw`((?:@[a-z\d.-]{1,200}\.[a-z]{2,}|\/[a-z\d_-]{1,200}))\.(?!(?:Html?|Aspx?|Php|Jsp|Pdf)$)${RUN_ON}`,
);

/** Without the punctuation of the sentence around it. */
function trimmed(written: string): string {
  let text = written;
  for (;;) {
    const last = text.at(-1) ?? '';
    if (last === ')' && text.split('(').length >= text.split(')').length) return text;
    if (!/[.,;:!?'’)\]}*_]/.test(last)) return text;
    text = text.slice(0, -1);
  }
}

function target(written: string): string | null {
  const address = written.includes('://')
    ? written
    : written.includes('@') && !/^www\./i.test(written)
      ? `mailto:${written}`
      : `https://${written}`;
  try {
    return new URL(address).protocol === 'mailto:' ? address : new URL(address).href;
  } catch {
    return null;
  }
}
