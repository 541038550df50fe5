import type { Segment } from './segment';
import type {
  ChecklistStatus,
  DataCategoryId,
  DisclosureId,
  Disposition,
  LawId,
  OptOutMethodId,
  OptOutTargetId,
  RecipientId,
  RegionId,
  RightId,
  SensitiveClassId,
  StatementId,
  StatementValue,
  WarningId,
} from './vocabulary';

/** Mirrors contract/analysis.schema.json, which says what each field means. */

export const SCHEMA_VERSION = 1;

export interface Span {
  segment: number;
  start: number;
  end: number;
  /** exactly the segment's text from start to end */
  quote: string;
}

export interface Evidence extends Span {
  /** without which the quote does not carry the claim; always shown with it */
  lead?: Span;
}

export interface Claim {
  /** calibrated: of those at 0.9, nine in ten hold */
  score: number;
  /** whom it concerns; empty: everyone */
  scope: RegionId[];
  /** best first, at least one */
  evidence: Evidence[];
}

export interface HrefLink {
  href: string;
  text: string;
}

export interface DataCategoryFinding extends Claim {
  id: DataCategoryId;
  disposition: Disposition;
  sensitive: SensitiveClassId[];
}

export interface Company {
  /** as the policy writes it */
  name: string;
  evidence: Evidence[];
}

export interface RecipientFinding extends Claim {
  id: RecipientId;
  companies: Company[];
}

export interface ServiceFinding extends Claim {
  name: string;
  company: string | null;
  recipients: RecipientId[];
  purpose: string | null;
  optOut: 'offered' | 'said-not-offered' | 'not-said';
  links: HrefLink[];
}

/** evidence may be empty where value is "not-stated" */
export interface StatementFinding extends Claim {
  id: StatementId;
  value: StatementValue;
}

export interface OptOutFinding extends Claim {
  /** stable within the document */
  id: string;
  targets: OptOutTargetId[];
  methods: OptOutMethodId[];
  links: HrefLink[];
  steps: string[];
  cautions: string[];
  vendor: string | null;
}

export interface RightFinding extends Claim {
  id: RightId;
  status: 'stated' | 'conditional';
  conditions: Span[];
}

export interface DisclosureFinding extends Claim {
  id: DisclosureId;
  /** the particular: a period, a fee, a name, an address */
  value: string | null;
}

export interface Denial {
  kind: 'data-category' | 'recipient' | 'right' | 'disclosure' | 'opt-out';
  id: string;
  evidence: Evidence[];
}

export interface ChecklistItem {
  id: string;
  /** article or section */
  basis: string;
  status: ChecklistStatus;
  evidence: Evidence[];
}

export interface Checklist {
  law: LawId;
  applicability: 'addressed' | 'not-addressed';
  items: ChecklistItem[];
}

export interface Warning {
  id: WarningId;
  /** in English; interfaces translate by id */
  message: string;
  evidence: Span[];
}

export type PartKind =
  | 'privacy-policy'
  | 'cookie-policy'
  | 'regional-notice'
  | 'children-notice'
  | 'special-notice'
  | 'product-notice'
  | 'vendor-list'
  | 'data-table';

/** Another document of the same site that the policy hands over to, by a link in its text. */
export interface LinkedPart {
  /** absolute; relative only in a file whose own address is not known */
  href: string;
  text: string;
  kind: PartKind;
  /** 0 to 1: how plainly the link says so */
  score: number;
  /** index into `parts` where it was read together with the policy, else null */
  part: number | null;
  /** why it could not be read, where that was tried */
  problem: string | null;
  /** the sentences that link to it */
  evidence: Span[];
}

export interface DocumentSummary {
  source: string;
  url: string | null;
  retrievedAt: string | null;
  kind: 'privacy-policy' | 'cookie-policy' | 'terms' | 'other';
  kindScore: number;
  language: string;
  title: string | null;
  controller: string | null;
  effectiveDate: string | null;
  dates: { date: string; label: string }[];
  words: number;
  readingMinutes: number;
  sha256: string;
  parts: { source: string; kind: string; title: string | null }[];
  /** read or not, best first; absent in analyses of earlier versions */
  linkedParts?: LinkedPart[];
  /** of a page that is no policy: where the site's policies are, best first */
  policyLinks?: { href: string; text: string; kind: string; language: string | null }[];
}

/** All that is claimed of a document; what classification returns and assessment reads. */
export interface Findings {
  dataCategories: DataCategoryFinding[];
  recipients: RecipientFinding[];
  services: ServiceFinding[];
  statements: StatementFinding[];
  optOuts: OptOutFinding[];
  rights: RightFinding[];
  disclosures: DisclosureFinding[];
  denials: Denial[];
}

export interface Analysis extends Findings {
  schemaVersion: typeof SCHEMA_VERSION;
  engine: { name: string; version: string; model: string };
  document: DocumentSummary;
  segments: Segment[];
  checklists: Checklist[];
  /** findings under their threshold: shown as "maybe", never counted */
  possible: Partial<Pick<Findings, 'dataCategories' | 'recipients' | 'optOuts' | 'rights' | 'disclosures'>>;
  warnings: Warning[];
}

export type FailureCode =
  | 'not-found'
  | 'unreadable'
  | 'empty'
  | 'unsupported'
  | 'too-large'
  | 'timeout'
  | 'fetch-failed'
  | 'refused'
  | 'internal';

/** The row of an input that could not be analysed. */
export interface Failure {
  schemaVersion: typeof SCHEMA_VERSION;
  source: string;
  error: { code: FailureCode; message: string };
}
