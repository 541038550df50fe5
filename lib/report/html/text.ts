import type { Analysis, Range, Segment } from '../../model';
import { grouped } from '../../model/grouped';
import { notesOf, type Note } from '../notes';
import { html, type Markup } from './markup';

/** The whole text in reading order: what claims rest on is marked, what they say stands in the margin. */
export function textSection(analysis: Analysis, page: string): Markup {
  const notes = grouped(
    notesOf(analysis).filter(({ maybe }) => !maybe),
    ({ places }) => places[0]!.segment,
  );
  return html`<div class="text">
    ${analysis.segments.map((segment) => passage(segment, notes.get(segment.id) ?? [], page))}
  </div>`;
}

function passage(segment: Segment, notes: Note[], page: string): Markup {
  const spans = union(notes.flatMap(({ places }) => places));
  return html`<div class="passage ${segment.kind}" id="${page}s${segment.id}">
    <p>${inked(segment.text, spans)}</p>
    <aside>
      ${notes.map(
        (note) =>
          html`<p class="${note.group}">
            ${note.title}${note.state === 'denied' && ' – says no'}${note.state === 'conditional' && ' – with conditions'}
          </p>`,
      )}<a href="#${page}s${segment.id}">¶${segment.id + 1}</a>
    </aside>
  </div> `;
}

function inked(text: string, spans: Range[]): Markup {
  let at = 0;
  const pieces = spans.map(({ start, end }) => {
    const piece = html`${text.slice(at, start)}<u>${text.slice(start, end)}</u>`;
    at = end;
    return piece;
  });
  return html`${pieces}${text.slice(at)}`;
}

function union(ranges: Range[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
