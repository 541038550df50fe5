import type { Analysis } from '../model';
import type { Compared } from './model';

/** What heads an analysis's column. */
export function headOf({ document, engine }: Analysis): Compared {
  const { source, url, retrievedAt, title, controller, effectiveDate, words, sha256 } = document;
  return {
    source,
    url,
    retrievedAt,
    title,
    controller,
    effectiveDate,
    words,
    sha256,
    engine: `${engine.version} ${engine.model}`,
  };
}
