import { assess, noHits, type LawHits } from '../../lib/assess';
import type {
  ChecklistItem,
  Claim,
  Evidence,
  Findings,
  LawId,
  RegionId,
  RightFinding,
} from '../../lib/model';
import { loadLaws } from '../knowledge/load-laws';

export const laws = loadLaws();

/** Evidence that names itself: tests tell it by its quote. */
export const at = (segment: number, quote = `segment ${segment}`): Evidence => ({
  segment,
  start: 0,
  end: quote.length,
  quote,
});

const claim = (scope: RegionId[], segment: number): Claim => ({ score: 0.9, scope, evidence: [at(segment)] });

const none: Findings = {
  dataCategories: [],
  recipients: [],
  services: [],
  statements: [],
  optOuts: [],
  rights: [],
  disclosures: [],
  denials: [],
};

export const findings = (parts: Partial<Findings> = {}): Findings => ({ ...none, ...parts });

export const right = (
  id: RightFinding['id'],
  scope: RegionId[] = [],
  conditions: Evidence[] = [],
  segment = 1,
): RightFinding => ({
  id,
  status: conditions.length ? 'conditional' : 'stated',
  conditions,
  ...claim(scope, segment),
});

export const disclosure = (
  id: Findings['disclosures'][number]['id'],
  scope: RegionId[] = [],
  value: string | null = null,
  segment = 2,
): Findings['disclosures'][number] => ({ id, value, ...claim(scope, segment) });

export const statement = (
  id: Findings['statements'][number]['id'],
  value: 'yes' | 'denied' | 'not-stated',
  scope: RegionId[] = [],
  segment = 3,
): Findings['statements'][number] => ({
  id,
  value,
  ...claim(scope, segment),
  evidence: value === 'not-stated' ? [] : [at(segment)],
});

export const category = (
  id: Findings['dataCategories'][number]['id'],
  disposition: 'collected' | 'not-collected',
  sensitive: Findings['dataCategories'][number]['sensitive'] = [],
  scope: RegionId[] = [],
): Findings['dataCategories'][number] => ({ id, disposition, sensitive, ...claim(scope, 4) });

export const recipient = (
  id: Findings['recipients'][number]['id'],
  companies: string[] = [],
  scope: RegionId[] = [],
): Findings['recipients'][number] => ({
  id,
  companies: companies.map((name) => ({ name, evidence: [at(5, name)] })),
  ...claim(scope, 5),
});

export const optOut = (
  target: Findings['optOuts'][number]['targets'][number],
  scope: RegionId[] = [],
): Findings['optOuts'][number] => ({
  id: 'a',
  targets: [target],
  methods: ['web-page'],
  links: [],
  steps: [],
  cautions: [],
  vendor: null,
  ...claim(scope, 6),
});

export const hit = (
  law: LawId,
  item: string,
  effect: LawHits['items'][number]['effect'],
  segment = 7,
): LawHits['items'][number] => ({ law, item, effect, evidence: at(segment) });

export const checklist = (law: LawId, found: Findings, hits: Partial<LawHits> = {}) =>
  assess(found, laws, { ...noHits, ...hits }).find((each) => each.law === law)!;

/** undefined where the item is not in the checklist */
export const itemOf = (law: LawId, id: string, found: Findings, hits: Partial<LawHits> = {}) =>
  checklist(law, found, hits).items.find((item) => item.id === id);

export const statusOf = (...args: Parameters<typeof itemOf>): ChecklistItem['status'] | undefined =>
  itemOf(...args)?.status;

export const quotesOf = (...args: Parameters<typeof itemOf>): string[] | undefined =>
  itemOf(...args)?.evidence.map(({ quote }) => quote);
