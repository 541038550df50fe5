import { compareVersions } from '../../compare';
import type { Analysis, Document } from '../../model';

interface Read {
  analysis: Analysis;
  /** null: analysed by the engine of now, however its text reads */
  document: Document | null;
}

/** Has a text analysed: here, where the engine is, or by the background for a page that has no engine of its own. */
export type Analyzer = (document: Document) => Promise<Analysis>;

/** How many claims differ. */
export async function changesSince(before: Read, after: Read, analyzer: Analyzer): Promise<number> {
  return compareVersions(...(await sameEngine(before, after, analyzer))).changes.length;
}

/** Both as one engine reads them: otherwise what it learnt would look like a change of the policy. */
export async function sameEngine(
  before: Read,
  after: Read,
  analyzer: Analyzer,
): Promise<[Analysis, Analysis]> {
  const [old, now] = [before.analysis.engine, after.analysis.engine];
  if (old.version === now.version && old.model === now.model) return [before.analysis, after.analysis];
  const anew = async ({ analysis, document }: Read) => (document ? analyzer(document) : analysis);
  return Promise.all([anew(before), anew(after)]);
}
