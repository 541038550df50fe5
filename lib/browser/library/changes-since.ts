import { analyze } from '../../analyze';
import { compareVersions } from '../../compare';
import type { Analysis, Document } from '../../model';

interface Read {
  analysis: Analysis;
  document: Document;
}

/** How many claims differ. */
export function changesSince(before: Read, after: Read): number {
  return compareVersions(...sameEngine(before, after)).changes.length;
}

/** Both as one engine reads them: otherwise what it learnt would look like a change of the policy. */
export function sameEngine(before: Read, after: Read): [Analysis, Analysis] {
  const [old, now] = [before.analysis.engine, after.analysis.engine];
  if (old.version === now.version && old.model === now.model) return [before.analysis, after.analysis];
  return [analyze([before.document]), analyze([after.document])];
}
