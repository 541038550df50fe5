import type { ComparisonResult } from '../../model';
import { html, Markup } from '../html/markup';
import { pageEnd, pageStart } from '../html/shell';
import { companiesPage } from './html/companies';
import { corpusPage } from './html/corpus';
import { sortScript } from './html/sort-script';
import { comparisonStyle } from './html/style';
import { versionsPage, type WordDiffer } from './html/versions';

export interface Plot {
  id: 'claims' | 'groups' | 'years';
  /** says in words what the picture shows */
  title: string;
  /** an SVG of ours, no style sheet and no text of a policy in it that is not escaped */
  svg: string;
}

export interface ComparisonHtmlOptions {
  /** which words of two sentences differ; null where they have too little in common */
  wordDiff: WordDiffer;
  plots: readonly Plot[];
}

/** One page that stands alone. The script sorts tables and does nothing else; without it all stands there too. */
export function comparisonHtml(result: ComparisonResult, { wordDiff, plots }: ComparisonHtmlOptions): string {
  const shell = { title: 'smallprint: comparison', style: comparisonStyle, script: sortScript };
  const pictures = plots.map(
    ({ id, title, svg }) =>
      html`<figure id="plot-${id}">
        <figcaption>${title}</figcaption>
        ${new Markup(svg)}
      </figure> `,
  );
  const body =
    result.kind === 'versions'
      ? result.comparisons.map((each) => versionsPage(each, wordDiff))
      : result.kind === 'companies'
        ? companiesPage(result)
        : corpusPage(result, pictures);
  const page = html`<header class="bar">
      <span class="wordmark">small<i>print</i></span>
    </header>
    <main>
      ${body}
      ${
        result.failures.length > 0 &&
        html`<h2>Not read</h2>
          <ul class="notread">
            ${result.failures.map(({ error }) => html`<li>${error.message}</li>`)}
          </ul>`
      }
      <p class="quiet">
        Not said means that no sentence was found. Everything here is what policies say, read by
        ${result.engine.name} ${result.engine.version}, model ${result.engine.model}.
      </p>
    </main> `;
  return pageStart(shell) + page.text + pageEnd(shell);
}
