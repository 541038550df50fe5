import type { Matrix, MatrixCell, MatrixRow } from '../../../model';
import { html, type Markup } from '../../html/markup';
import { quoteOf } from '../../quote';
import { KIND_WORDS, answerOf, counted, dateOf, isUnsure, nameOf, subjectOf } from '../words';

/** Every claim of any of them as a row, differences first; bold is the answer that stands alone. */
export function companiesPage({ columns, rows }: Matrix): Markup {
  const differing = rows.filter(({ differs }) => differs);
  const agreeing = rows.filter(({ differs }) => !differs);
  return html`<section>
    <h1>They differ on ${differing.length} of ${counted(rows.length, 'point')}</h1>
    <p class="lede">
      Differences first. Bold is the answer that stands alone. Headings sort; below each answer stand its
      words.
    </p>
    ${heatMap(columns.map(nameOf), rows)}
    <table class="sortable matrix">
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Claim</th>
          ${columns.map((column) => html`<th scope="col">${nameOf(column)}<small>${dateOf(column)}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        ${differing.map(line)}
      </tbody>
    </table>
    ${
      agreeing.length > 0 &&
      html`<details>
        <summary>The same in all: ${agreeing.length}</summary>
        <table class="matrix">
          <tbody>
            ${agreeing.map(line)}
          </tbody>
        </table>
      </details>`
    }
  </section>`;
}

function line(row: MatrixRow): Markup {
  return html`<tr>
    <td><small>${KIND_WORDS[row.kind]}</small></td>
    <th scope="row">${subjectOf(row)}</th>
    ${row.cells.map(cell)}
  </tr> `;
}

function cell(claim: MatrixCell | null): Markup {
  if (!claim) return html`<td class="not-found">Not said</td>`;
  const { short, detail } = answerOf(claim);
  const best = claim.evidence[0];
  return html`<td>
    ${claim.odd ? html`<b>${short}</b>` : short}${isUnsure(claim) && ', unsure'}${detail && html` <small>${detail}</small>`}
    ${best && html`<blockquote>${quoteOf(best)}</blockquote>`}
  </td>`;
}

const KINDS = ['statement', 'data', 'recipient', 'opt-out', 'right', 'disclosure'] as const;

/** How much each says of each kind of thing, as shares of all that any of them says; the figure stands in the cell. */
function heatMap(names: string[], rows: readonly MatrixRow[]): Markup {
  const kinds = KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  return html`<table class="heat">
    <caption>
      How many things each says, of all that any of them says
    </caption>
    <thead>
      <tr>
        <th scope="col"></th>
        ${kinds.map((kind) => html`<th scope="col">${KIND_WORDS[kind]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${names.map(
        (name, at) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${kinds.map((kind) => {
              const own = rows.filter((row) => row.kind === kind);
              return heatCell(own.filter(({ cells }) => cells[at] !== null).length, own.length);
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Ten depths of one hue; the figure always stands in it. */
export function heatCell(n: number, of: number, text = `${n} of ${of}`): Markup {
  const depth = of === 0 ? 0 : Math.round((9 * n) / of);
  return html`<td class="h${depth}">${text}</td>`;
}
