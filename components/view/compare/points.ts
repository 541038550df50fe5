import { compareMany, type ClaimKind, type MatrixRow } from '../../../lib/compare';
import type { Analysis, LawId } from '../../../lib/model';
import { answers, type AnswerId } from '../../../lib/report/answers';
import type { Subject, SubjectKind } from '../../../lib/report/marks';
import { subjectOf } from '../answer-subject';
import { claimLabel } from '../../../lib/report/claim-label';
import { valueWords } from '../../../lib/report/wording/value';
import type { Strings } from '../../strings/en';
import { lengthPoint } from './length-point';
import { point, type Point } from './point';
import { inReadersOrder } from './row-order';

const ASKED: AnswerId[] = [
  'sale',
  'targeted-ads',
  'sensitive-data',
  'retention',
  'services',
  'opt-outs',
  'rights',
];
/** Two that name three companies each need not name the same. */
const LISTS = new Set<AnswerId>(['sensitive-data', 'retention', 'services', 'opt-outs']);
/** Told by an answer already. */
const ANSWERED = new Set(['statement/sale', 'statement/targeted-advertising', 'disclosure/retention']);

/** What several policies say, point by point: the questions first, then the claims; what differs before what does not. */
export function pointsOf(analyses: readonly Analysis[], law: LawId, strings: Strings): Point[] {
  const columns = analyses.map((analysis) => answers(analysis, law, strings.report));
  const asked = ASKED.map((id) => {
    const row = columns.map((column) => column.find((answer) => answer.id === id)!);
    const label =
      id === 'rights' ? strings.compare.many.rightsIn(strings.report.labels.laws[law]) : row[0]!.question;
    return point(
      id,
      label,
      row.map((answer, i) => ({
        ...answer,
        about: subjectOf(answer, analyses[i]!),
        theirs: false,
        short: shortOf(answer.short, answer.states?.length, strings),
        unsaid: answer.short === strings.report.answers.nothing,
      })),
      LISTS.has(id) ? ({ short, detail }) => `${short}: ${detail}` : undefined,
    );
  });
  const claims = inReadersOrder(compareMany(analyses).rows, analyses)
    .filter((row) => row.kind !== 'service' && row.kind !== 'checklist' && !ANSWERED.has(row.key))
    .map((row) => claimPoint(row, strings));
  const all = [...asked, ...claims, lengthPoint(analyses, strings)];
  return [...all.filter((each) => each.differs), ...all.filter((each) => !each.differs)];
}

function claimPoint(row: MatrixRow, strings: Strings): Point {
  const words = strings.compare.many;
  const said = strings.compare.versions.values;
  const name = claimLabel(row, strings.report);
  const labels: Partial<Record<string, string>> = {
    data: words.data(name),
    recipient: words.recipient(name),
    'opt-out': words.optOut(name),
  };
  const cells = row.cells.map((cell) => {
    const value = cell?.parts.find((part) => part.kind === 'value')?.text ?? '';
    return {
      short: cell ? capital(said[cell.value] ?? cell.value) : strings.report.answers.notSaid,
      detail: value && valueWords(row.id, value, strings.report),
      unsaid: cell === null,
      theirs: value !== '' && row.id !== 'children',
      about: cell && subjectOfRow(row, cell.value),
      evidence: cell?.evidence ?? [],
      score: cell?.score ?? null,
      scope: cell?.scope ?? [],
    };
  });
  return point(row.key, labels[row.kind] ?? name, cells);
}

const KINDS: Partial<Record<ClaimKind, SubjectKind>> = {
  ...{ data: 'data', recipient: 'recipient', statement: 'statement', 'opt-out': 'opt-out' },
  ...{ right: 'right', disclosure: 'disclosure' },
};

function subjectOfRow({ kind, id }: MatrixRow, value: string): Subject | null {
  const about = KINDS[kind];
  return about ? { kind: about, ids: [id], denied: /^(?:denied|not-collected)$/.test(value) } : null;
}

function shortOf(short: string, rights: number | undefined, { compare, report }: Strings): string {
  if (rights !== undefined) return compare.many.rightsOf(Number(short), rights);
  return short === report.answers.nothing ? report.answers.notSaid : short;
}

function capital(text: string): string {
  return text && text[0]!.toUpperCase() + text.slice(1);
}
