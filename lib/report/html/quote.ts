import type { Evidence, RegionId, Segment } from '../../model';
import { confidenceOf, type Confidence } from '../confidence';
import { marksOf, type Subject } from '../marks';
import { shortened } from '../quote';
import { english } from '../wording';
import { html, type Markup } from './markup';

export interface Proof {
  evidence: readonly Evidence[];
  score?: number | null;
  scope?: readonly RegionId[];
  subject?: Subject;
}

/** Places named below a quote before the rest are counted. */
const MOST_PLACES = 6;

/** The best quote with its deciding words marked, where it stands and how sure we are. */
export function proofOf(
  { evidence, score, scope = [], subject }: Proof,
  segments: readonly Segment[],
  page: string,
): Markup | '' {
  const best = evidence[0];
  if (!best) return '';
  const lead = best.lead ? html`${shortened(best.lead.quote, 200)} … ` : '';
  const people = scope.map((region) => english.labels.people[region]).join(', ');
  const about = [people, sureness(score)].filter(Boolean).join(' · ');
  return html`<blockquote>${lead}${marked(best.quote, subject)}</blockquote>
    <p class="where">${placesOf(evidence, segments, page)}${about && ` · ${about}`}</p> `;
}

function marked(quote: string, subject: Subject | undefined): Markup {
  const text = shortened(quote, 420);
  const marks = subject ? marksOf(text, subject) : [];
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const piece = html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`;
    at = end;
    return piece;
  });
  return html`${pieces}${text.slice(at)}`;
}

function placesOf(evidence: readonly Evidence[], segments: readonly Segment[], page: string): Markup {
  const ids = [...new Set(evidence.map(({ segment }) => segment))];
  const heading = segments[ids[0]!]?.headings.at(-1);
  const links = ids.slice(0, MOST_PLACES).map((id) => html` <a href="#${page}s${id}">¶${id + 1}</a>`);
  const more = ids.length > MOST_PLACES ? ` and ${ids.length - MOST_PLACES} more` : '';
  return html`${heading ? `“${shortened(heading, 80)}”,` : ''}${links}${more}`;
}

const SURE: Record<Confidence, string> = {
  'very-sure': 'very sure',
  'fairly-sure': 'fairly sure',
  unsure: 'unsure: read the sentence yourself',
};
const sureness = (score: number | null | undefined) =>
  score === null || score === undefined ? '' : SURE[confidenceOf(score)];
