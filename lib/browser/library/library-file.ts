import type { Document } from '../../model';

export const FORMAT = 'smallprint-library';

/** An exported library, as JSON. */
export interface LibraryFile {
  format: typeof FORMAT;
  version: 1;
  exportedAt: string;
  /** oldest first for each policy */
  versions: FileVersion[];
}

export interface FileVersion {
  url: string;
  readAt: string;
  document: Document;
}

/** Blocks of one text, at most; the longest policy known has a tenth of it. */
const MOST_BLOCKS = 50_000;

/** What keeps a text of a file from being taken, as a sentence; null where nothing does. The file may come from anywhere. */
export function faultOf(version: unknown): string | null {
  if (!isRecord(version)) return 'it is no entry of a library.';
  const { url, readAt, document } = version;
  if (typeof url !== 'string' || !/^https?:\/\//.test(url) || !URL.canParse(url))
    return 'it has no web address.';
  if (typeof readAt !== 'string' || Number.isNaN(Date.parse(readAt))) return 'it has no date of reading.';
  if (!isRecord(document) || !Array.isArray(document.blocks)) return 'it has no text.';
  if (!isText(document.title ?? '') || !isText(document.declaredLanguage ?? ''))
    return 'its title is no text.';
  if (document.blocks.length > MOST_BLOCKS) return 'it is too long.';
  return document.blocks.every(isBlock) ? null : 'a part of its text is of an unknown kind.';
}

function isBlock(block: unknown): boolean {
  if (!isRecord(block)) return false;
  switch (block.kind) {
    case 'heading':
      return isRich(block) && isCount(block.level) && block.level >= 1 && block.level <= 6;
    case 'paragraph':
      return isRich(block);
    case 'list-item':
      return isRich(block) && isCount(block.depth) && isCount(block.list);
    case 'table-row':
      return (
        Array.isArray(block.cells) &&
        block.cells.every((cell) => isRecord(cell) && isRich(cell)) &&
        isCount(block.table)
      );
    default:
      return false;
  }
}

function isRich({ text, links }: Record<string, unknown>): boolean {
  return isText(text) && Array.isArray(links) && links.every(isLink);
}

/** Links are shown, so they are held to the schemes that may be opened. */
function isLink(link: unknown): boolean {
  return (
    isRecord(link) &&
    isCount(link.start) &&
    isCount(link.end) &&
    isText(link.href) &&
    /^(?:https?|mailto|tel):/i.test(link.href)
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
