import type {
  HrefLink,
  OptOutFinding,
  OptOutMethodId,
  OptOutTargetId,
  RegionId,
  Evidence,
} from '../../lib/model';

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

/** One row for what one says no to, however many sentences offer it; those with a link to press come first. */
export function optOutRows(optOuts: OptOutFinding[]): OptOutRow[] {
  const rows = new Map<string, OptOutFinding[]>();
  for (const optOut of optOuts) {
    const key = [...optOut.targets].sort().join(' ');
    rows.set(key, [...(rows.get(key) ?? []), optOut]);
  }
  return [...rows.values()]
    .map(merge)
    .sort((a, b) => Number(b.links.length > 0) - Number(a.links.length > 0));
}

function merge(same: OptOutFinding[]): OptOutRow {
  const everyone = same.some((o) => o.scope.length === 0);
  return {
    targets: same[0]!.targets,
    methods: distinct(same.flatMap((o) => o.methods)),
    links: distinctLinks(same.flatMap((o) => o.links)),
    steps: distinct(same.flatMap((o) => o.steps)),
    cautions: distinct(same.flatMap((o) => o.cautions)),
    scope: everyone ? [] : distinct(same.flatMap((o) => o.scope)),
    score: Math.max(...same.map((o) => o.score)),
    evidence: same.flatMap((o) => o.evidence),
  };
}

function distinct<T>(list: T[]): T[] {
  return [...new Set(list)];
}

function distinctLinks(links: HrefLink[]): HrefLink[] {
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
