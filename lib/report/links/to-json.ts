import { isFailure, stableJson, type Result } from '../to-json';

/** What the analysis says of opting out, in the analysis' own shapes; a failure as it is. */
export function linksJson(result: Result): string {
  if (isFailure(result)) return stableJson(result);
  const { schemaVersion, engine, document, optOuts, services } = result;
  return stableJson({ schemaVersion, engine, document, optOuts, services });
}
