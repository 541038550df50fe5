import type { OptOutMethodId, OptOutTargetId, RecipientId } from '../model';

/** An outside company or service that policies name. */
export interface Company {
  /** as it writes itself; also the pattern it is found by, unless `patterns` says otherwise */
  name: string;
  /** token patterns (lib/knowledge/match/pattern.ts) it is found by */
  patterns: string[];
  /** the company behind the service, where it has another name */
  company: string | null;
  recipients: RecipientId[];
  /** registrable domains */
  hosts: string[];
  note: string;
  source: string;
}

export const optOutKeepings = ['cookies', 'add-on', 'account', 'register'] as const;
export type OptOutKeeping = (typeof optOutKeepings)[number];

export const optOutToolStates = ['current', 'superseded', 'dead', 'information'] as const;

/** A page of an industry body or vendor where people opt out. */
export interface OptOutTool {
  host: string;
  /** path prefixes on that host; empty: any path */
  paths: string[];
  name: string;
  /** who runs it */
  vendor: string;
  methods: OptOutMethodId[];
  targets: OptOutTargetId[];
  /** where the choice is kept: this browser’s cookies or an add-on, an account there, a register of people; absent where it is several, or not known */
  keeps?: OptOutKeeping;
  /** "information": explains, but is no control; "dead": the control is gone */
  state: (typeof optOutToolStates)[number];
  note: string;
  source: string;
}
