import type { PdfRun } from './pdf-lines';

/** A link annotation: where on its page, points from the left and from the top, and its target as written. */
export interface PdfLink {
  left: number;
  right: number;
  top: number;
  bottom: number;
  link: { href: string };
}

/** Rectangles that follow each other with one target are one link, which wraps at a line's end. */
export function linksOf(
  annotations: { subtype?: string; url?: string; rect?: number[] }[],
  height: number,
): PdfLink[] {
  const links: PdfLink[] = [];
  for (const { subtype, url, rect } of annotations.slice(0, MOST)) {
    if (subtype !== 'Link' || !url || rect?.length !== 4) continue;
    const [x1, y1, x2, y2] = rect as [number, number, number, number];
    const before = links.at(-1)?.link;
    links.push({
      left: Math.min(x1, x2),
      right: Math.max(x1, x2),
      top: height - Math.max(y1, y2),
      bottom: height - Math.min(y1, y2),
      link: before?.href === url ? before : { href: url },
    });
  }
  return links;
}

const MOST = 2000;

/**
 * A run cut where links begin and end in it. A file says only where a run stands, so letters are taken for equally
 * wide, and cuts go to the nearest end of a word.
 */
export function cutAtLinks(run: PdfRun, links: PdfLink[]): PdfRun[] {
  const over = links
    .filter(({ top, bottom, left, right }) => {
      const middle = run.y - run.size * 0.3;
      return middle > top && middle < bottom && right > run.x + 1 && left < run.x + run.width - 1;
    })
    .sort((a, b) => a.left - b.left);
  const parts: PdfRun[] = [];
  let from = 0;
  const add = (to: number, link?: PdfRun['link']) => {
    if (to <= from) return;
    const step = run.width / run.text.length;
    parts.push({
      ...run,
      text: run.text.slice(from, to),
      x: run.x + from * step,
      width: (to - from) * step,
      link,
    });
    from = to;
  };
  for (const { left, right, link } of over) {
    const start = wordEdge(run.text, ((left - run.x) / run.width) * run.text.length);
    const end = wordEdge(run.text, ((right - run.x) / run.width) * run.text.length);
    const around = /^([\s([“"'‘]*).*?([\s.,;:!?)\]”"'’]*)$/su.exec(run.text.slice(start, end))!;
    add(start + around[1]!.length);
    add(end - around[2]!.length, link);
  }
  add(run.text.length);
  return parts;
}

/** The place nearest to `at` where a word begins or ends. */
function wordEdge(text: string, at: number): number {
  const guess = Math.max(0, Math.min(text.length, Math.round(at)));
  for (let far = 0; far <= text.length; far++)
    for (const place of [guess - far, guess + far]) if (isEdge(text, place)) return place;
  return guess;
}

function isEdge(text: string, at: number): boolean {
  if (at < 0 || at > text.length) return false;
  return at === 0 || at === text.length || /\s/.test(text[at]!) !== /\s/.test(text[at - 1]!);
}
