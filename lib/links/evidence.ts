import type { Hop } from '../model/link-review';
import type { PageFacts } from './page/facts';

/** Why no page came: told by the code that opens links, in its own environment's terms. */
export type FailureKind =
  | 'dns'
  | 'tls'
  | 'time-out'
  | 'unreachable'
  | 'broke-off'
  | 'redirects'
  | 'robots'
  | 'private-address'
  | 'other-scheme'
  | 'too-large'
  | 'no-permission';

/** What was seen when a web address was opened; a judgement is made from this alone. */
export interface Evidence {
  /** the link as the policy has it */
  asked: string;
  hops: Hop[];
  /** the address that answered, or the one that did not */
  finalUrl: string;
  failure: { kind: FailureKind; detail: string | null } | null;
  /** null where there is no answer */
  status: number | null;
  contentType: string | null;
  /** null where the answer is no page, or was not read */
  page: PageFacts | null;
  /** the policy's own address, where it has one: landing there is no landing elsewhere */
  home: string | null;
}
