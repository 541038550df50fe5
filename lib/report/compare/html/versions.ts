import type { Change, ComparedClaim, Comparison, Range } from '../../../model';
import { html, type Markup } from '../../html/markup';
import { cuts } from '../../quote';
import {
  CHANGE_WORDS,
  answerOf,
  counted,
  dateOf,
  isUnsure,
  nameOf,
  particularsOf,
  subjectOf,
} from '../words';

export type WordDiffer = (before: string, after: string) => { gone: Range[]; came: Range[] } | null;

/** What became of each claim, both sentences side by side; what is only reworded is folded away. */
export function versionsPage(comparison: Comparison, diff: WordDiffer): Markup {
  const { before, after, changes, reworded, same, passages } = comparison;
  const title =
    changes.length === 0
      ? `${nameOf(after)} changed no claim`
      : `${nameOf(after)} changed ${counted(changes.length, 'claim')}`;
  return html`<section>
    <h1>${title}</h1>
    <p class="lede">
      ${counted(passages.changing, 'passage')} hold words of a change. ${passages.reworded.length} are
      reworded, ${passages.added.length} new, ${passages.removed.length} gone, ${passages.same} stayed as they
      were; ${same} claims are word for word the same.
    </p>
    <table class="two">
      <thead>
        <tr>
          <th scope="col"></th>
          <th scope="col">Before<small>${dateOf(before)}</small></th>
          <th scope="col">Now<small>${dateOf(after)}</small></th>
        </tr>
      </thead>
      <tbody>
        ${changes.map((change) => line(change, diff))}
      </tbody>
    </table>
    ${
      reworded.length > 0 &&
      html`<details>
        <summary>
          ${counted(reworded.length, 'claim')} in other words
          <small>no claim changed, as far as we can tell</small>
        </summary>
        <table class="two">
          <tbody>
            ${reworded.map((change) => line(change, diff))}
          </tbody>
        </table>
      </details>`
    }
  </section> `;
}

function line(change: Change, diff: WordDiffer): Markup {
  const { before, after } = change;
  const { came, went } = particularsOf(change);
  const [was, is] = [quoteOf(before), quoteOf(after)];
  const marks = was && is ? diff(was, is) : null;
  return html`<tr>
    <th scope="row">
      <b>${CHANGE_WORDS[change.change]}</b>${subjectOf(change)}
      <small>${differenceOf(before, after)}</small>
      ${particulars('+', came)}${particulars('−', went)}
    </th>
    <td>
      ${before ? quoted(before, was, marks?.gone ?? [], 'del') : html`<p class="where">Not said before</p>`}
    </td>
    <td>
      ${after ? quoted(after, is, marks?.came ?? [], 'ins') : html`<p class="where">No longer said</p>`}
    </td>
  </tr> `;
}

const particulars = (sign: string, parts: string[]) =>
  parts.length > 0 && html`<small>${sign} ${parts.join(', ')}</small>`;

function differenceOf(before: ComparedClaim | null, after: ComparedClaim | null): string {
  const [was, is] = [answerOf(before).short, answerOf(after).short];
  return was === is ? '' : `Was: ${was.toLowerCase()}. Now: ${is.toLowerCase()}`;
}

const quoteOf = (claim: ComparedClaim | null) => claim?.evidence[0]?.quote ?? '';

function quoted(claim: ComparedClaim, quote: string, marks: Range[], tag: 'del' | 'ins'): Markup {
  const best = claim.evidence[0];
  const lead = best?.lead?.quote;
  const [before, after] = best ? cuts(best) : ['', ''];
  return html`<blockquote>
      ${lead && html`<span class="lead">${lead} … </span>`}${before}${inked(quote, marks, tag)}${after}
    </blockquote>
    ${isUnsure(claim) && html`<p class="where">unsure: read the sentence yourself</p>`}`;
}

function inked(text: string, marks: Range[], tag: 'del' | 'ins'): Markup {
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const word = text.slice(start, end);
    const piece = html`${text.slice(at, start)}${tag === 'del' ? html`<del>${word}</del>` : html`<ins>${word}</ins>`}`;
    at = end;
    return piece;
  });
  return html`${pieces}${text.slice(at)}`;
}
