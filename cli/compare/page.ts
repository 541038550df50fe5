import type { ComparisonResult } from '../../lib/model';
import { wordDiff } from '../../lib/compare';
import { comparisonHtml } from '../../lib/report/compare/to-html';

/** The page of a comparison, its pictures drawn. */
export async function comparisonPage(result: ComparisonResult): Promise<string> {
  const { plotsOf } = await import('./plots');
  return comparisonHtml(result, { wordDiff, plots: plotsOf(result) });
}
