import { markerOf } from './markers';

/** How a line that stands alone looks: the kinds of heading that plain text and bold paragraphs have. */
export type HeadingShape = 'title' | 'legend' | 'numbered' | 'parenthesised' | null;

const LONGEST = 140;
const LONGEST_NUMBERED = 200;

/** `line` is trimmed. A legend is a title that ends in a colon ("For Residents of California Only:"). */
export function headingShape(line: string): HeadingShape {
  if (line.length > LONGEST_NUMBERED || !/\p{L}/u.test(line)) return null;
  if (/^\(\p{Lu}[^()]*\)$/u.test(line) && titleCase(line.slice(1, -1))) return 'parenthesised';
  const marker = markerOf(line);
  if (marker && /^(number|nested|capital|roman)/.test(marker.style)) {
    const rest = line.slice(marker.length);
    return /^\p{Lu}|^[^\p{L}]|^\p{Lo}/u.test(rest) && !isSentence(rest) ? 'numbered' : null;
  }
  if (
    /^(section|article|part|chapter|annex|appendix|schedule)\s+[\divxlc]+\b/i.test(line) &&
    !isSentence(line)
  )
    return 'numbered';
  if (line.length > LONGEST) return null;
  if (!/^[\p{Lu}\p{N}“"']/u.test(line) || isSentence(line) || !titleCase(line)) return null;
  if (/:$/.test(line)) return 'legend';
  return /:/.test(line) || /\d{4}$|[@|]/.test(line) ? null : 'title';
}

/** True where most of the words that carry meaning are capitalised, or all letters are. */
function titleCase(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  if (long.length === 0) return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

function isSentence(text: string): boolean {
  if (/\betc\.$/i.test(text)) return false;
  return /[.;,!。；，]$|[-–—]$/.test(text);
}
