import type { DocumentSummary, Evidence, Failure } from './analysis';
import type { LawId, RegionId } from './vocabulary';

/** Mirrors contract/comparison.schema.json. */

export type ClaimKind =
  | 'data'
  | 'recipient'
  | 'service'
  | 'statement'
  | 'opt-out'
  | 'right'
  | 'disclosure'
  /** an item of a law's checklist */
  | 'checklist';

/** What a claim says in one word: a statement's yes, a data category's not-collected, an item's state. */
export type ClaimValue = string;

/** A particular of a claim, each comparable on its own. */
export interface Part {
  kind: 'company' | 'method' | 'link' | 'value' | 'people';
  /** a name, an id of the vocabulary, a host, a period */
  text: string;
}

/** One thing that a policy says, in a shape in which two policies can be laid side by side. */
export interface ComparedClaim {
  /** the same in every analysis: "data/health", "checklist/gdpr/access" */
  key: string;
  kind: ClaimKind;
  /** id of the vocabulary; a service's name */
  id: string;
  /** of a checklist item */
  law: LawId | null;
  value: ClaimValue;
  parts: Part[];
  /** empty: everyone */
  scope: RegionId[];
  /** null where the analysis claims nothing by itself (a checklist item, a denial) */
  score: number | null;
  /** spans of its own analysis, best first */
  evidence: Evidence[];
}

/**
 * added, withdrawn: said on one side alone. reversed: yes became no, or no yes. wider, narrower: more or fewer people,
 * companies, ways. changed: another particular (a period, a name), or more of one and fewer of another.
 * reworded: the same in other words.
 */
export type ChangeKind = 'added' | 'withdrawn' | 'reversed' | 'wider' | 'narrower' | 'changed' | 'reworded';

export interface Change {
  key: string;
  kind: ClaimKind;
  id: string;
  law: LawId | null;
  change: ChangeKind;
  /** null where it is said on the other side alone */
  before: ComparedClaim | null;
  after: ComparedClaim | null;
  /** particulars that are on one side alone; where `change` is added or withdrawn there are none */
  came: Part[];
  went: Part[];
}

/** What one has to know of a document to head a column with it. */
export type Compared = Pick<
  DocumentSummary,
  'source' | 'url' | 'retrievedAt' | 'title' | 'controller' | 'effectiveDate' | 'words' | 'sha256'
> & { engine: string };

/** Two segments that say the same in other words; ids of their own analyses. */
export interface RewordedPassage {
  before: number;
  after: number;
}

export interface Passages {
  /** segments of the later text that stand in the earlier one, wherever they stood */
  same: number;
  reworded: RewordedPassage[];
  /** segment ids of the later text */
  added: number[];
  /** segment ids of the earlier text */
  removed: number[];
  /** segments of the later text that hold the words of a change */
  changing: number;
}

/** What happened from one version to the next. */
export interface Comparison {
  before: Compared;
  after: Compared;
  /** what the policy now says otherwise, in the order of the kinds above */
  changes: Change[];
  /** the same claims in other words: to be folded away */
  reworded: Change[];
  /**
   * Claims found on one side alone though their sentences stand in both, or held for possible on the other side:
   * our reading changed, not the policy. Never to be shown as a change.
   */
  unsettled: Change[];
  /** claims that stayed as they were, word for word */
  same: number;
  passages: Passages;
}

export interface MatrixCell extends ComparedClaim {
  /** it alone says so, of three columns or more */
  odd: boolean;
}

export interface MatrixRow {
  key: string;
  kind: ClaimKind;
  id: string;
  law: LawId | null;
  /** one for each column; null: no sentence was found */
  cells: (MatrixCell | null)[];
  /** true where the columns do not all say the same */
  differs: boolean;
}

/** Several policies side by side. */
export interface Matrix {
  columns: Compared[];
  /** differences first, then in the order of the kinds */
  rows: MatrixRow[];
}

/** A share of policies with its 95% Wilson score interval; all between 0 and 1. */
export interface Share {
  /** policies that say it */
  n: number;
  /** policies counted */
  of: number;
  share: number;
  low: number;
  high: number;
}

/** How many policies of a corpus make one claim. */
export interface Prevalence {
  kind: ClaimKind | 'company';
  /** id of the vocabulary; a service's or company's name */
  id: string;
  law: LawId | null;
  /** "granted": stated or conditional; otherwise as in a ComparedClaim */
  value: string;
  all: Share;
  groups: (Share & { group: string })[];
  /** by the year of effect, for policies that give a date */
  years: (Share & { year: string })[];
}

export interface Corpus {
  /** policies counted */
  policies: number;
  /** read and not counted: no policy, or in a language that is not covered */
  leftOut: { source: string; reason: 'not-a-policy' | 'language-not-covered' }[];
  /** the column that groups them; null where none was asked for */
  groupedBy: string | null;
  groups: { group: string; policies: number }[];
  years: { year: string; policies: number }[];
  claims: Prevalence[];
}

interface Common {
  schemaVersion: 1;
  engine: { name: string; version: string; model: string };
  /** inputs that could not be read, each with its reason */
  failures: Failure[];
}

/** Versions of one policy in the order given, and what happened from each to the next. */
export interface VersionsResult extends Common {
  kind: 'versions';
  comparisons: Comparison[];
}

/** Several companies' policies side by side. */
export interface CompaniesResult extends Common, Matrix {
  kind: 'companies';
}

/** A corpus counted. */
export interface CorpusResult extends Common, Corpus {
  kind: 'corpus';
}

/** What `smallprint compare` prints. */
export type ComparisonResult = VersionsResult | CompaniesResult | CorpusResult;
