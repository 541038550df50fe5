import { dirname, join } from 'node:path';
import { decoded } from '../../lib/model/decoded';
import { isAddress } from '../input/expand';
import { kindOfName } from '../input/text-kind';

/**
 * Where a linked part is read from: an address as it stands, a file beside the file that links to it. A page can link
 * to any path, so what leaves the file's folder or is no document is given back as it is written, which names no file.
 */
export function placeOf(href: string, source: string): string {
  if (isAddress(href) || isAddress(source) || source === '-') return href;
  const path = decoded(href.split(/[?#]/)[0]!);
  const inside = !path.startsWith('/') && !path.split(/[\\/]/).includes('..');
  return inside && kindOfName(path) ? join(dirname(source), path) : href;
}
