import type { Corpus, Prevalence, Share } from '../../../model';
import { html, type Markup } from '../../html/markup';
import { KIND_WORDS, counted, percent, subjectOf, valueOf } from '../words';
import { heatCell } from './companies';

/** How many policies make each claim, as pictures and as a table that sorts. */
export function corpusPage(corpus: Corpus, pictures: Markup[]): Markup {
  const { policies, leftOut, groupedBy, groups, claims } = corpus;
  return html`<section>
    <h1>What ${counted(policies, 'policy', 'policies')} say</h1>
    <p class="lede">
      Shares of the policies that make a claim, with 95% intervals (Wilson).
      ${leftOut.length > 0 && `${leftOut.length} more were left out: no privacy policy, or in a language that is not covered.`}
    </p>
    ${pictures} ${groups.length > 1 && groupMap(corpus)}
    <h2>All claims</h2>
    <table class="sortable">
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Claim</th>
          <th scope="col">Says</th>
          <th scope="col" class="n">Policies</th>
          <th scope="col" class="n">Share</th>
          <th scope="col" class="n">from</th>
          <th scope="col" class="n">to</th>
          ${groups.map(({ group, policies: of }) => html`<th scope="col" class="n">${group}<small>${of}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        ${claims.map(line)}
      </tbody>
    </table>
    ${groupedBy && html`<p class="quiet">Grouped by ${groupedBy}.</p>`}
  </section>`;
}

function line(claim: Prevalence): Markup {
  const { all, groups } = claim;
  return html`<tr>
    <td><small>${KIND_WORDS[claim.kind]}</small></td>
    <th scope="row">${subjectOf(claim)}</th>
    <td>${valueOf(claim.value)}</td>
    <td class="n">${all.n}</td>
    ${[all.share, all.low, all.high].map(figure)} ${groups.map(({ share }) => figure(share))}
  </tr> `;
}

const figure = (share: number) => html`<td class="n" data-value="${share.toFixed(4)}">${percent(share)}</td>`;

/** Claims on which groups differ most, at most so many rows. */
const MOST_ROWS = 40;

function groupMap({ groups, claims }: Corpus): Markup {
  const spread = (shares: Share[]) =>
    Math.max(...shares.map(({ share }) => share)) - Math.min(...shares.map(({ share }) => share));
  const shown = [...claims].sort((a, b) => spread(b.groups) - spread(a.groups)).slice(0, MOST_ROWS);
  return html`<h2>Where the groups differ most</h2>
    <table class="heat sortable">
      <thead>
        <tr>
          <th scope="col">Claim</th>
          ${groups.map(({ group, policies }) => html`<th scope="col" class="n">${group}<small>${policies}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (claim) =>
            html`<tr>
              <th scope="row">${subjectOf(claim)} <small>${valueOf(claim.value)}</small></th>
              ${claim.groups.map(({ n, of, share }) => heatCell(n, of, percent(share)))}
            </tr>`,
        )}
      </tbody>
    </table>`;
}
