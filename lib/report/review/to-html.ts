import type { LinkReview, ReviewRow, SignalReview } from '../../model';
import { cleanStrings } from '../clean-text';
import { english, type Wording } from '../wording';
import { escapeHtml as safe, htmlLink } from './escape-html';
import { signalLines } from './signal-lines';
import { STYLE } from './style';
import { howOf, summaryOf, verdictOf, wayOf, whatOf } from './words';

/** The review as one file that loads nothing and runs nothing. `notes`: by row id. */
export function reviewHtml(
  given: LinkReview,
  notes: Record<string, string> = {},
  wording: Wording = english,
): string {
  const review = cleanStrings(given);
  const sources = [...new Set(review.rows.map(({ source }) => source))];
  const title = `Opt-out links: ${sources.slice(0, 3).join(', ')}`;
  return `<!doctype html>
<html lang="${safe(wording.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Opt-out links</h1>
<p class="sub">${safe(summaryOf(review, wording))}. ${safe(review.reviewedAt.slice(0, 10))}, ${safe(`${review.engine.name} ${review.engine.version}`)}.</p>
${sources.map((source) => section(source, review.rows, notes, wording)).join('\n')}
${review.signals.map((each) => signalSection(each, wording)).join('\n')}
${review.failures.map(({ error }) => `<p>${safe(error.message)}</p>`).join('\n')}
</main>
</body>
</html>
`;
}

function section(source: string, rows: ReviewRow[], notes: Record<string, string>, wording: Wording): string {
  const own = rows.filter((row) => row.source === source);
  return `<section>
<h2>${safe(source)}</h2>
<table>
<thead><tr><th>From</th><th>Verdict</th><th>Link and evidence</th></tr></thead>
<tbody>
${own.map((row) => rowHtml(row, notes[row.id] ?? '', wording)).join('\n')}
</tbody>
</table>
</section>`;
}

function rowHtml(row: ReviewRow, note: string, wording: Wording): string {
  const { check, link, text, quote } = row;
  const words = wording.linkReview;
  const below = (html: string) => (html ? `<p>${html}</p>` : '');
  return `<tr id="r-${safe(row.id)}">
<th scope="row">${safe(whatOf(row, wording))}<p>${safe(howOf(row, wording))}</p></th>
<td class="${safe(check?.verdict ?? 'none')}">${safe(verdictOf(check, wording))}</td>
<td>${link ? htmlLink(text ?? '', link) : ''}${below(safe(wayOf(row, wording)))}${below(
    check?.words ? `${safe(words.onThePage)}: <q>${safe(check.words)}</q>` : '',
  )}${below(quote && quote !== text ? `<q>${safe(quote)}</q>` : '')}${below(safe(note))}</td>
</tr>`;
}

function signalSection(signals: SignalReview, wording: Wording): string {
  const rows = signalLines(signals, wording).map(
    ({ what, says, quote, served }) => `<tr><th scope="row">${safe(what)}</th><td>${safe(says)}</td>
<td>${quote ? `<q>${safe(quote)}</q>` : ''}${served ? `<pre>${safe(served)}</pre>` : ''}</td></tr>`,
  );
  return `<section>
<h2>${safe(wording.linkReview.signals.title)}: ${safe(signals.source)}</h2>
<table><tbody>
${rows.join('\n')}
</tbody></table>
</section>`;
}
