import { context } from './jsonld/context';
import { graphOf } from './jsonld/graph';
import { isFailure, stableJson, type Result } from './to-json';

/** One result as a JSON-LD document in W3C DPV, no newline at the end; several may be loaded into one store. */
export function toJsonLd(result: Result): string {
  if (!isFailure(result)) return stableJson({ '@context': context, '@graph': graphOf(result) });
  const { code, message } = result.error;
  return stableJson({
    '@context': context,
    '@type': 'sp:Failure',
    'dct:source': result.source,
    'sp:code': code,
    'rdfs:comment': message,
  });
}
