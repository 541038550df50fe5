import type { LinkReview, ReviewRow, SignalReview } from '../../model';
import { html, outward, type Markup } from '../html/markup';
import { pageEnd, pageStart } from '../html/shell';
import { english, type Wording } from '../wording';
import { signalLines } from './signal-lines';
import { STYLE } from './style';
import { howOf, summaryOf, verdictOf, wayOf, whatOf } from './words';

/** The review as one file that loads nothing and runs nothing. `notes`: by row id. */
export function reviewHtml(
  review: LinkReview,
  notes: Record<string, string> = {},
  wording: Wording = english,
): string {
  const { rows, signals, failures, reviewedAt, engine } = review;
  const sources = [...new Set(rows.map(({ source }) => source))];
  const title = `Opt-out links: ${sources.slice(0, 3).join(', ')}`;
  const page = html`<main>
    <h1>Opt-out links</h1>
    <p class="sub">
      ${summaryOf(review, wording)}. ${reviewedAt.slice(0, 10)}, ${engine.name} ${engine.version}.
    </p>
    ${sources.map((source) => section(source, rows, notes, wording))}
    ${signals.map((each) => signalSection(each, wording))}
    ${failures.map(({ error }) => html`<p>${error.message}</p>`)}
  </main> `;
  return pageStart({ title, language: wording.locale, style: STYLE }) + page.text + pageEnd();
}

function section(source: string, rows: ReviewRow[], notes: Record<string, string>, wording: Wording): Markup {
  const own = rows.filter((row) => row.source === source);
  return html`<section>
    <h2>${source}</h2>
    <table>
      <thead>
        <tr>
          <th>From</th>
          <th>Verdict</th>
          <th>Link and evidence</th>
        </tr>
      </thead>
      <tbody>
        ${own.map((row) => rowHtml(row, notes[row.id] ?? '', wording))}
      </tbody>
    </table>
  </section> `;
}

function rowHtml(row: ReviewRow, note: string, wording: Wording): Markup {
  const { check, link, text, quote } = row;
  const way = wayOf(row, wording);
  return html`<tr id="r-${row.id}">
    <th scope="row">
      ${whatOf(row, wording)}
      <p>${howOf(row, wording)}</p>
    </th>
    <td class="${check?.verdict ?? 'none'}">${verdictOf(check, wording)}</td>
    <td>
      ${link && linkHtml(link, text ?? '')} ${way && html`<p>${way}</p>`}
      ${check?.words && html`<p>${wording.linkReview.onThePage}: <q>${check.words}</q></p>`}
      ${quote && quote !== text && html`<p><q>${quote}</q></p>`} ${note && html`<p>${note}</p>`}
    </td>
  </tr> `;
}

/** The link by its words, with the address that it leads to beside them. */
function linkHtml(link: string, text: string): Markup {
  return html`${outward(link, text || link)} ${text && text !== link && html`<code>${link}</code>`}`;
}

function signalSection(signals: SignalReview, wording: Wording): Markup {
  const rows = signalLines(signals, wording).map(
    ({ what, says, quote, served }) =>
      html`<tr>
        <th scope="row">${what}</th>
        <td>${says}</td>
        <td>${quote && html`<q>${quote}</q>`}${served && html`<pre>${served}</pre>`}</td>
      </tr> `,
  );
  return html`<section>
    <h2>${wording.linkReview.signals.title}: ${signals.source}</h2>
    <table>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section> `;
}
