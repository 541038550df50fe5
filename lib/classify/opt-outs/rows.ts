import { optOutTargetIds, type Range, type Segment } from '../../model';
import type { Context } from '../annotator';
import { quote } from '../evidence';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { scopeOf } from '../scope';
import { toHref } from './links';
import type { Candidate } from './merge';
import { allTargets } from './targets';
import { toolOf } from './tools';

/** Tables of services with a column "Opt out": a row's link in that column stops that row's service. */
export const rowCandidates = ({ reading, segments }: Context): Candidate[] =>
  segments.flatMap((segment) => {
    const column = optOutColumn(reading, segment);
    const cell = column === null ? undefined : segment.cells[column];
    return cell ? rowCandidate(reading, segment, cell) : [];
  });

function rowCandidate(reading: Reading, segment: Segment, cell: Range): Candidate[] {
  const links = segment.links.filter((link) => link.start >= cell.start && link.end <= cell.end);
  const sentences = reading.sentences[segment.id]!;
  if (!links.length || !sentences.length) return [];
  const told = sentences.flatMap(allTargets);
  const tools = links.flatMap(({ href }) => toolOf(href) ?? []);
  const targets = optOutTargetIds.filter(
    (id) => told.includes(id) || tools.some((tool) => tool.targets.includes(id)),
  );
  const row: Sentence = {
    ...sentences[0]!,
    start: 0,
    end: segment.text.length,
    tokens: sentences.flatMap((each) => each.tokens),
  };
  return [
    {
      targets: targets.length ? targets : ['cookies-tracking'],
      methods: ['industry-tool'],
      links: links.map((link) => toHref(segment, link)),
      steps: [],
      cautions: [],
      vendor: tools[0]?.vendor ?? firstCell(segment),
      score: 0.85,
      scope: scopeOf(reading, sentences[0]!),
      evidence: [quote(row, cell)],
      vague: false,
      borrowed: false,
    },
  ];
}

function firstCell({ text, cells }: Segment): string | null {
  const name = cells[0] ? text.slice(cells[0].start, cells[0].end).trim() : '';
  return name || null;
}

function optOutColumn(reading: Reading, { headerRow }: Segment): number | null {
  if (headerRow === null) return null;
  const hit = reading.sentences[headerRow]!.filter((each) =>
    hasHit(each, 'opt-out-choice', 'opt-out'),
  ).flatMap((each) => hitsOf(each, 'opt-out-choice'))[0];
  const column = hit
    ? reading.segments[headerRow]!.cells.findIndex((cell) => hit.start >= cell.start && hit.end <= cell.end)
    : -1;
  return column < 0 ? null : column;
}
