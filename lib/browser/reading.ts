import type { PolicyLink } from '../extract/policy-links';
import type { Analysis } from '../model';

/** One page read: what the popup and the pages draw from. */
export interface Reading {
  tabId: number;
  /** hash of the text that was read */
  hash: string;
  url: string;
  analysis: Analysis;
  policyLinks: PolicyLink[];
}

export interface ReadProblem {
  code: 'forbidden' | 'pdf' | 'empty' | 'internal';
  /** what the browser said, for a bug report; names no page */
  detail: string;
}

export type { PolicyLink };
