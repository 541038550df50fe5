import type { Range, Segment } from '../../model';
import { linksIn } from '../place';

/** Characters beside the address ("Google Chrome: …"). */
const NAME = 30;
/** Before an address with which the line ends ("Acme Home Protection Plans - email …"). */
const LONG_NAME = 40;

/** Whether a stretch is nothing but a link, or a name with its address. */
export function isLinkLine(segment: Segment, range: Range): boolean {
  const links = linksIn(segment, range);
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  const atEnd = links.some(({ end }) => end >= range.end - 1);
  return links.length > 0 && range.end - range.start - linked < (atEnd ? LONG_NAME : NAME);
}
