import type { CardWords, MarkRequest, PageMark, Passage } from '../../lib/browser/marking/request';
import type { Analysis, Evidence } from '../../lib/model';
import { confidenceOf } from '../../lib/report/confidence';
import type { Subject } from '../../lib/report/marks';
import type { Note } from '../../lib/report/notes';
import type { GroupId } from '../../lib/report/topic-groups';
import type { Strings } from '../strings/en';

type Text = Pick<Analysis, 'segments'>;

/** Every note's words, the topics chosen painted. */
export function requestForAll(
  text: Text,
  notes: readonly Note[],
  groups: GroupId[],
  strings: Strings,
): MarkRequest {
  const marks = notes.map((note) => markOf(text, note, note.places, strings));
  return { marks, groups, words: cardWords(strings) };
}

/** One claim's places, one of them shown. */
export function requestForClaim(
  text: Text,
  notes: readonly Note[],
  { evidence, at, about }: { evidence: readonly Evidence[]; at: number; about: readonly Subject[] },
  strings: Strings,
): MarkRequest {
  const marks = evidence.map((place) => {
    const note = noteAt(notes, place, about);
    return note
      ? markOf(text, note, [place], strings)
      : { group: 'other' as const, title: place.quote, lines: [], passages: passagesOf(text, place) };
  });
  const groups = [...new Set(marks.map(({ group }) => group))];
  return { marks, groups, at, words: cardWords(strings) };
}

/** The note that says of a place what the claim says; failing that, another that says something of it. */
function noteAt(notes: readonly Note[], place: Evidence, about: readonly Subject[]): Note | undefined {
  const here = notes.filter(({ places }) =>
    places.some((p) => p.segment === place.segment && p.start === place.start && p.end === place.end),
  );
  const same = (a: Subject, b: Subject) => a.kind === b.kind && a.ids.some((id) => b.ids.includes(id));
  return here.find(({ subjects }) => subjects.some((s) => about.some((a) => same(a, s)))) ?? here[0];
}

function markOf(text: Text, note: Note, places: readonly Evidence[], strings: Strings): PageMark {
  const says = note.state ? strings.text.says[note.state] : note.maybe ? strings.text.maybe : '';
  const sure = note.score === null ? '' : strings.proof.sure[confidenceOf(note.score)];
  return {
    group: note.group,
    title: [says, note.title].filter(Boolean).join(' '),
    lines: [note.detail, sure].filter(Boolean),
    passages: places.flatMap((place) => passagesOf(text, place)),
  };
}

/** Letters: a heading or an item of so few may stand in the page's menus too. */
const SHORT = 60;

/** The quote, then the words that introduce it. */
function passagesOf({ segments }: Text, { segment, quote, lead }: Evidence): Passage[] {
  const passage = (id: number, words: string): Passage => {
    const context = segments[id]?.text ?? words;
    if (context.length > SHORT) return { quote: words, context };
    const before = segments[id - 1]?.text.slice(-SHORT) ?? '';
    return { quote: words, context, before, after: segments[id + 1]?.text.slice(0, SHORT) ?? '' };
  };
  const quoted = passage(segment, quote);
  return lead ? [quoted, passage(lead.segment, lead.quote)] : [quoted];
}

function cardWords({ marks, page, report }: Strings): CardWords {
  return { ...marks.card, topics: marks.topics, groups: page.groups, language: report.locale };
}
