import { kindOf } from '../../lib/extract/kind';
import { WELL_KNOWN_PATHS } from '../../lib/extract/policy-words';
import { InputError } from '../input/input-error';
import { readInput } from '../input/reader';
import type { Read } from '../input/to-document';
import type { Reading } from '../reading-options';
import { placeOf } from './part-place';

const MOST_LINKS = 4;
/** where no link leads there; each is one request */
const MOST_PATHS = 6;

/** The policy of a page that is none itself: by its links, best first, then where sites keep theirs. Null where none is found. */
export async function followToPolicy(
  { document, policyLinks }: Read,
  reading: Reading,
): Promise<Read | null> {
  const { url, source } = document;
  const links = ((await policyLinks?.()) ?? [])
    .filter(({ kind }) => kind === 'privacy-policy')
    .map(({ href }) => placeOf(href, source))
    .slice(0, MOST_LINKS);
  const paths = url ? WELL_KNOWN_PATHS.slice(0, MOST_PATHS).map((path) => new URL(path, url).href) : [];
  const places = [...new Set([...links, ...paths])].filter((place) => place !== url && place !== source);
  for (const place of places) {
    const read = await readInput(place, reading).catch((error: unknown) => {
      if (error instanceof InputError) return null;
      throw error;
    });
    // the row keeps the name it was asked for under; `url` says where the policy is
    if (read && kindOf(read.document).kind === 'privacy-policy')
      return { ...read, document: { ...read.document, source } };
  }
  return null;
}
