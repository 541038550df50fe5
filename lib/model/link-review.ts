import type { HrefLink } from './analysis';
import type { OptOutMethodId, OptOutTargetId, RegionId, StatementValue } from './vocabulary';

/** Mirrors docs/schemas/link-review.schema.json, which says what each field means. */

export const REVIEW_SCHEMA_VERSION = 1;

export const linkVerdicts = [
  'works',
  'works-after-log-in',
  'needs-javascript',
  'lands-elsewhere',
  'dead',
  'insecure',
  'not-checkable',
] as const;
export type LinkVerdict = (typeof linkVerdicts)[number];

export const linkReasons = [
  // works
  'form',
  'toggle',
  'preference-centre',
  'instructions',
  'tool',
  // works after log-in
  'log-in',
  // needs JavaScript
  'script-page',
  // lands elsewhere
  'home-page',
  'other-site',
  'not-found-page',
  'no-opt-out',
  'retired-tool',
  'for-sale',
  // dead
  'status',
  'dns',
  'tls',
  'time-out',
  'unreachable',
  'broke-off',
  'redirects',
  'malformed-address',
  'no-mail-server',
  'no-such-number',
  // insecure
  'http',
  'form-over-http',
  // not checkable
  'mail',
  'telephone',
  'robots',
  'refuses-programs',
  'asked-to-wait',
  'private-address',
  'other-scheme',
  'too-large',
  'not-a-page',
  'no-permission',
] as const;
export type LinkReason = (typeof linkReasons)[number];

export type FoundControl = 'form' | 'toggle' | 'preference-centre' | 'instructions' | 'tool';

export interface Hop {
  /** the address that sent us on */
  url: string;
  /** of the answer there; 0 where a browser does not tell an extension */
  status: number;
  how: 'redirect' | 'meta-refresh' | 'script';
}

/** What came of opening one link, with the evidence. */
export interface LinkCheck {
  verdict: LinkVerdict;
  reason: LinkReason;
  /** the particular: what the server said, what was refused */
  detail: string | null;
  /** what is there to opt out with, also where the verdict is not "works" */
  found: FoundControl | null;
  /** the page's words, or the label of the control, that decided */
  words: string | null;
  finalUrl: string | null;
  status: number | null;
  title: string | null;
  hops: Hop[];
  /** milliseconds, all hops and waits together */
  ms: number;
  /** ISO date-time */
  checkedAt: string;
  /** whether a browser drew the page */
  browser: boolean;
  /** whether this is what was found at an earlier time */
  cached: boolean;
}

/** One mechanism, or one of its links where it has several. */
export interface ReviewRow {
  /** stable: the same mechanism of the same source has the same id */
  id: string;
  source: string;
  /** said in the policy's sentences; in its table of services; by a link or button of the page around it; in a list of links */
  origin: 'opt-out' | 'service' | 'page' | 'list';
  targets: OptOutTargetId[];
  methods: OptOutMethodId[];
  vendor: string | null;
  scope: RegionId[];
  link: string | null;
  text: string | null;
  steps: string[];
  cautions: string[];
  quote: string | null;
  /** null where there is no link to open */
  check: LinkCheck | null;
  /** what a reviewer wrote beside it */
  note?: string;
}

export type Stance = 'honours' | 'refuses' | 'mentions' | 'silent';

export interface GpcFile {
  state: 'honours' | 'does-not' | 'malformed' | 'absent' | 'not-checked';
  url: string | null;
  /** as served, at most 2,000 characters */
  content: string | null;
  /** what is wrong with it, or why it was not checked */
  fault: string | null;
}

/** What a policy and its site say of signals and of sale, and whether they agree. */
export interface SignalReview {
  source: string;
  gpc: {
    policy: Stance;
    quote: string | null;
    file: GpcFile;
    agreement: 'agree' | 'disagree' | 'not-confirmed' | 'nothing-said';
  };
  doNotTrack: { policy: Stance; quote: string | null };
  sale: {
    policy: StatementValue;
    quote: string | null;
    /** the "Do Not Sell" or "Your Privacy Choices" link of the page */
    link: HrefLink | null;
    agreement: 'link-there' | 'link-missing' | 'no-sale-said' | 'page-not-seen';
  };
}

export interface LinkReview {
  schemaVersion: typeof REVIEW_SCHEMA_VERSION;
  engine: { name: string; version: string };
  /** ISO date-time of the end of the review */
  reviewedAt: string;
  counts: Record<LinkVerdict, number>;
  rows: ReviewRow[];
  signals: SignalReview[];
  /** inputs that could not be read */
  failures: { source: string; error: { code: string; message: string } }[];
}
