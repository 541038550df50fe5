import { markerOf } from './markers';

export interface TextLine {
  /** trimmed */
  text: string;
  /** columns before the text; a tab counts four */
  indent: number;
  /** a blank line, or the file's start, stands before it */
  first: boolean;
  /** a blank line, or the file's end, follows */
  last: boolean;
  /** how many lines follow it without a blank line between */
  following: number;
}

/** Logical lines: where the file was wrapped at a width, its lines are joined to paragraphs again. */
export function textLines(input: string): TextLine[] {
  const groups = groupsOf(input.replace(/\r\n?|\u2028|\u2029|\f|\v/g, '\n').split('\n'));
  const width = wrapWidth(groups);
  return groups.flatMap((group) => {
    const joined = width ? joinWrapped(group, width) : group;
    return joined.map((line, index) => ({
      ...line,
      first: index === 0,
      last: index === joined.length - 1,
      following: joined.length - 1 - index,
    }));
  });
}

interface Line {
  text: string;
  indent: number;
}

function groupsOf(raw: string[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of raw) {
    const text = line.trim();
    if (text === '') {
      if (group.length > 0) groups.push(group);
      group = [];
      continue;
    }
    if (/^[-=_*~#]{4,}$/.test(text)) continue;
    const before = line.slice(0, line.indexOf(text[0]!));
    group.push({ text, indent: before.replace(/\t/g, '    ').length });
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** The width a file was wrapped at, or 0: most lines that are followed by another end within a few words of it. */
function wrapWidth(groups: Line[][]): number {
  const followed = groups
    .flatMap((group) => group.slice(0, -1))
    .map((line) => line.indent + line.text.length);
  if (followed.length < 4) return 0;
  const sorted = [...followed].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)]!;
  if (width < 40 || width > 140) return 0;
  const longest = Math.max(...groups.flat().map((line) => line.indent + line.text.length));
  if (longest > width * 2.5) return 0;
  const full = followed.filter((length) => length >= width - 16).length;
  return full >= followed.length * 0.5 ? width : 0;
}

function joinWrapped(group: Line[], width: number): Line[] {
  const joined: Line[] = [];
  let previous = 0;
  for (const line of group) {
    const last = joined.at(-1);
    const firstWord = line.text.split(/\s/, 1)[0]!.length;
    const wrapped = last && previous + firstWord + 1 >= width - 4 && !markerOf(line.text);
    if (wrapped) last.text += /\p{L}-$/u.test(last.text) ? line.text : ` ${line.text}`;
    else joined.push({ ...line });
    previous = line.indent + line.text.length;
  }
  return joined;
}
