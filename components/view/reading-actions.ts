import type { MarkRequest, MarkState } from '../../lib/browser/marking/request';
import { openTab } from '../../lib/browser/open-tab';
import type { Reading } from '../../lib/browser/reading';
import type { Evidence } from '../../lib/model';
import { notesOf, type Note } from '../../lib/report/notes';
import type { Strings } from '../strings/en';
import type { Actions } from './actions';
import { requestForClaim } from './page-marks';
import { quotedPart } from './quoted-part';
import { textFragmentLink } from './text-fragment';

/** What is marked now, or that the page was opened at the words instead; null where it can't be reached. */
export type Marked = MarkState | 'opened' | null;
export type Mark = (request: MarkRequest) => Promise<Marked>;

/** What can be done with the quotes of a reading; read anew at each act, as both may change while a screen stands. */
export function readingActions(given: () => { reading: Reading; strings: Strings }, mark: Mark): Actions {
  let known: { analysis: Reading['analysis']; strings: Strings; notes: Note[] } | null = null;
  const notes = () => {
    const { reading, strings } = given();
    if (known?.analysis !== reading.analysis || known.strings !== strings) {
      known = { analysis: reading.analysis, strings, notes: notesOf(reading.analysis, strings.report) };
    }
    return known.notes;
  };
  const partOf = (place: Evidence) => quotedPart(given().reading.analysis, place);
  const linkTo = (place: Evidence) => {
    const { reading } = given();
    return textFragmentLink(partOf(place)?.url ?? reading.url, place, reading.analysis.segments);
  };
  return {
    partOf,
    async show(evidence, at, about) {
      const { reading, strings } = given();
      const place = evidence[at];
      if (place && partOf(place)) return openTab(linkTo(place)).then(() => 'opened');
      const request = requestForClaim(reading.analysis, notes(), { evidence, at, about }, strings);
      const marked = await mark(request);
      if (marked === 'opened') return marked;
      if (marked?.shown) return marked.folded ? 'folded' : 'shown';
      return reading.pdf ? 'notInPdf' : marked ? 'notOnPage' : 'notReached';
    },
    copyLink: (place) => navigator.clipboard.writeText(linkTo(place)),
  };
}
