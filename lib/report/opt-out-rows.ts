import type {
  Analysis,
  Evidence,
  HrefLink,
  OptOutFinding,
  OptOutMethodId,
  OptOutTargetId,
  RegionId,
} from '../model';
import { grouped } from '../model/grouped';

export interface OptOutRow {
  targets: OptOutTargetId[];
  methods: OptOutMethodId[];
  links: HrefLink[];
  steps: string[];
  cautions: string[];
  scope: RegionId[];
  score: number;
  evidence: Evidence[];
}

/** What people look for first. */
const ORDER: OptOutTargetId[] = [
  'sale-sharing',
  'targeted-advertising',
  'marketing',
  'cookies-tracking',
  'analytics',
  'third-party-sharing',
  'ai-training',
  'profiling',
  'sensitive-use',
  'location',
  'device-permissions',
];

/**
 * One row for what one says no to, however many sentences offer it, in the order in which people look for it. Rows of
 * a table of services are left out: the services are shown one by one.
 */
export function optOutRows(optOuts: OptOutFinding[], services: Analysis['services'] = []): OptOutRow[] {
  const listed = new Set(services.filter((s) => s.optOut === 'offered').flatMap(segmentsOf));
  const told = optOuts.filter((optOut) => !segmentsOf(optOut).every((segment) => listed.has(segment)));
  const rows = grouped(told, ({ targets }) => [...targets].sort().join(' '));
  return [...rows.values()].map(merge).sort((a, b) => rankOf(a.targets[0]!) - rankOf(b.targets[0]!));
}

/** The sentence that gives the link comes before one that only speaks of it. */
function merge(all: OptOutFinding[]): OptOutRow {
  const same = [...all].sort(
    (a, b) => Number(b.links.length > 0) - Number(a.links.length > 0) || b.score - a.score,
  );
  const everyone = same.some((o) => o.scope.length === 0);
  const evidence = directFirst(same.flatMap((o) => o.evidence));
  return {
    targets: [...same[0]!.targets].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)),
    methods: distinct(same.flatMap((o) => o.methods)),
    links: [...new Map(same.flatMap((o) => o.links).map((link) => [link.href, link])).values()],
    steps: distinct(same.flatMap((o) => o.steps)),
    cautions: distinctCautions(same).filter((caution) => !isQuoted(caution, evidence)),
    scope: everyone ? [] : distinct(same.flatMap((o) => o.scope)),
    score: Math.max(...same.map((o) => o.score)),
    evidence,
  };
}

/** What some opt-outs warn of, each warning once: in a list the same words may stand without their full stop. */
export function distinctCautions(optOuts: Pick<OptOutFinding, 'cautions'>[]): string[] {
  const all = optOuts.flatMap(({ cautions }) => cautions);
  const words = all.map((caution) => caution.replace(/\.$/, ''));
  return all.filter((_, index) => words.indexOf(words[index]!) === index);
}

/** A caution that is the very sentence shown above it tells nothing more. */
function isQuoted(caution: string, [shown]: Evidence[]): boolean {
  return shown !== undefined && shown.quote.replace(/\.$/, '') === caution.replace(/\.$/, '');
}

/** "Please see the section on ads" is shown where nothing says more. */
const POINTS =
  /^(?:please )?(?:see|refer to|for (?:more |further |additional )?information|to (?:find out|learn) more)\b/i;

function directFirst(evidence: Evidence[]): Evidence[] {
  return [
    ...evidence.filter(({ quote }) => !POINTS.test(quote)),
    ...evidence.filter(({ quote }) => POINTS.test(quote)),
  ];
}

/** How early people look for it: 0 is first. */
export const rankOf = (target: OptOutTargetId): number => ORDER.indexOf(target);

function segmentsOf({ evidence }: { evidence: Evidence[] }): number[] {
  return evidence.map((span) => span.segment);
}

function distinct<T>(list: T[]): T[] {
  return [...new Set(list)];
}
