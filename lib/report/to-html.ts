import type { Analysis, LawId } from '../model';
import { answers } from './answers';
import { factsLine, titleOf } from './facts';
import { findingSections } from './html/findings';
import { lawSections } from './html/laws';
import { html, outward, type Markup } from './html/markup';
import { proofOf } from './html/quote';
import { reportStyle } from './html/report-style';
import { pageEnd, pageStart } from './html/shell';
import { textSection } from './html/text';
import { isFailure, type Result } from './to-json';

export interface HtmlOptions {
  /** whose rights the answers count and whose checklist is open */
  law: LawId;
}

/** A page that stands alone and needs no script: start, one article for each result, end. */
export const htmlStart = () =>
  pageStart({ title: 'smallprint: what the policy says', style: reportStyle }) +
  '<header class="bar"><span class="wordmark">small<i>print</i></span></header>\n';

export const htmlEnd = () => pageEnd();

/** One result as an article; `index` keeps the anchors of several apart. */
export function htmlArticle(result: Result, index: number, { law }: HtmlOptions): string {
  if (isFailure(result))
    return html`<article>
      <h1>${result.source}</h1>
      <p class="lede">${result.error.message}</p>
    </article> `.text;
  const page = `p${index + 1}-`;
  return html`<article>
    ${head(result)} ${care(result)} ${answerList(result, law, page)}
    <h2>What it says</h2>
    <p class="lede">Each claim with the words it rests on; ¶ leads to their place in the text.</p>
    ${findingSections(result, page)} ${lawSections(result, law, page)}
    <h2>The text</h2>
    <p class="lede">What a claim rests on is underlined; what it says stands in the margin.</p>
    ${textSection(result, page)}
    <p class="quiet">
      Not found means that no sentence was found; it says nothing about the law being kept. Read by
      ${result.engine.name} ${result.engine.version}, model ${result.engine.model}; text
      ${result.document.sha256.slice(0, 16)}.
    </p>
  </article> `.text;
}

function head({ document }: Analysis): Markup {
  const { source, url } = document;
  return html`<h1>${titleOf(document)}</h1>
    <p class="lede">${factsLine(document)}</p>
    <p class="quiet">${url ? outward(url) : source}</p> `;
}

function care({ warnings }: Analysis): Markup | '' {
  if (warnings.length === 0) return '';
  return html`<ul class="care">
    ${warnings.map(({ message }) => html`<li>${message}</li>`)}
  </ul>`;
}

function answerList(analysis: Analysis, law: LawId, page: string): Markup {
  return html`<ul class="answers">
    ${answers(analysis, law).map(
      ({ id, short, question, detail, evidence, score }) =>
        html`<li>
          <b>${short}</b>
          <div>
            <p class="q">${question}</p>
            ${detail && html`<p>${detail}</p>`}
            ${id !== 'sensitive-data' && proofOf({ evidence, score }, analysis.segments, page)}
          </div>
        </li>`,
    )}
  </ul>`;
}
