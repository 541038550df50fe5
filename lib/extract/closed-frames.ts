import type { PageDocument } from './from-dom';
import { safeHref } from './safe-href';

const MOST = 3;
/** Frames for counting, paying and signing in are smaller than any text. */
const LEAST_SIZE = 120;

/** Addresses of the frames whose text cannot be read from the page that shows them, in its order. */
export function closedFrames(dom: PageDocument, url: string | null): string[] {
  const frames = [...dom.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]')];
  const addresses = frames.filter(isClosed).map((frame) => safeHref(frame.getAttribute('src') ?? '', url));
  const open = addresses.filter((href): href is string => href !== null && /^https?:/i.test(href));
  return [...new Set(open)].slice(0, MOST);
}

function isClosed(frame: HTMLIFrameElement): boolean {
  const small = ['width', 'height'].some((side) => {
    const size = Number.parseInt(frame.getAttribute(side) ?? '', 10);
    return size < LEAST_SIZE && !frame.getAttribute(side)!.includes('%');
  });
  if (small || frame.hasAttribute('hidden')) return false;
  try {
    return !frame.contentDocument?.body;
  } catch {
    return true;
  }
}
