/** What authors type before a list item. `bullet` markers say nothing, so they are not kept. */
export interface Marker {
  text: string;
  style: MarkerStyle;
  /** position in its sequence (2 for "2.", "b)" and "ii."), 0 for bullets and unreadable ones */
  ordinal: number;
  /** length of the marker with the space behind it */
  length: number;
}

export type MarkerStyle =
  'bullet' | `${'number' | 'letter' | 'capital' | 'roman'}${'.' | ')' | '()'}` | 'nested';

/** The marker that a line (without indentation) opens with, or null. */
export function markerOf(line: string): Marker | null {
  const match = MARKER.exec(line);
  if (!match) return null;
  if (/^\(c\)\s+(?:copyright|\d{4})/i.test(line)) return null;
  const [whole, bullet, open, label, close, nested] = match;
  if (bullet) return { text: bullet, style: 'bullet', ordinal: 0, length: whole.length };
  if (nested) return { text: nested, style: 'nested', ordinal: 0, length: whole.length };
  const ending = open ? '()' : close === ')' ? ')' : '.';
  const style = labelStyle(label!);
  return {
    text: whole.trim(),
    style: `${style}${ending}`,
    ordinal: ordinalOf(label!, style),
    length: whole.length,
  };
}

/** How much of a line is a mere bullet. Numbers and letters that an author typed are text: others refer to them. */
export function silentLength(marker: Marker | null): number {
  return marker?.style === 'bullet' ? marker.length : 0;
}

const MARKER =
  /^(?:([-–—*•·●○▪■◦‣⁃∙➢➤✓✔]|o(?= {2}))\s+|(\()?(\d{1,3}|[ivxl]{1,6}|[IVXL]{1,6}|[a-zA-Z])([.)])\)?\s+|(\d{1,2}(?:\.\d{1,2}){1,4}\.?)\s+)/;

function labelStyle(label: string): 'number' | 'letter' | 'capital' | 'roman' {
  if (/^\d/.test(label)) return 'number';
  if (/^[ivxl]+$/.test(label) && (label.length > 1 || label === 'i')) return 'roman';
  return label === label.toLowerCase() ? 'letter' : 'capital';
}

function ordinalOf(label: string, style: string): number {
  if (style === 'number') return Number(label);
  if (style === 'roman') return ROMAN.indexOf(label) + 1;
  return label.length === 1 ? label.toLowerCase().charCodeAt(0) - 96 : 0;
}

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
