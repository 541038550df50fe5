import type { Analysis, LawId } from '../../model';
import { lawRows, type LawRow } from '../law-rows';
import { english } from '../wording';
import { html, type Markup } from './markup';
import { proofOf } from './quote';
import { state } from './state';

const { labels } = english;

/** The checklist of the law asked for in full, those of the other laws folded; on paper all are open. */
export function lawSections(analysis: Analysis, law: LawId, page: string): Markup {
  const others = analysis.checklists.filter((list) => list.law !== law);
  const named = (list: Analysis['checklists'][number]) =>
    `${labels.laws[list.law]}${list.applicability === 'addressed' ? '' : ' (the policy does not speak of it)'}`;
  return html`<h2>Rights under ${labels.lawsOf[law]}</h2>
    ${checklist(analysis, law, page, true)}
    <h3>Other laws</h3>
    ${others.map(
      (list) =>
        html`<details>
          <summary>${named(list)}</summary>
          ${checklist(analysis, list.law, page, false)}
        </details> `,
    )}`;
}

function checklist(analysis: Analysis, law: LawId, page: string, quotes: boolean): Markup {
  return html`<table class="law">
    ${lawRows(analysis, law).map((row) => line(row, analysis, page, quotes))}
  </table>`;
}

function line({ item, label, cite }: LawRow, analysis: Analysis, page: string, quotes: boolean): Markup {
  const shown = quotes && item.evidence.length > 0;
  return html`<tr>
    <th scope="row">${label}<small>${cite}</small></th>
    <td>${state(item.status)}</td>
    <td>
      ${
        shown
          ? proofOf({ evidence: item.evidence }, analysis.segments, page)
          : item.evidence
              .slice(0, 1)
              .map(({ segment }) => html`<a href="#${page}s${segment}">¶${segment + 1}</a>`)
      }
    </td>
  </tr> `;
}
