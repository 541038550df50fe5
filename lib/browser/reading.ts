import type { PolicyLink } from '../extract/policy-links';
import type { Analysis, Document } from '../model';

/** One page read: what the popup and the pages draw from. */
export interface Reading {
  tabId: number;
  /** hash of the text that was read */
  hash: string;
  url: string;
  analysis: Analysis;
  policyLinks: PolicyLink[];
  /** linked documents that were read with it, when a person asked for them */
  parts?: Document[];
  /** the page without them: what is saved, and compared with what was */
  alone?: Analysis;
  /** the tab shows a PDF, where nothing can be marked: the browsers’ viewers let nobody in */
  pdf?: boolean;
  /** addresses of frames that may hold the text and cannot be read from the page */
  frames?: string[];
}

export interface ReadProblem {
  /** busy: the page runs nothing of ours. silent: the background does not answer */
  code: 'forbidden' | 'pdf' | 'empty' | 'busy' | 'silent' | 'internal';
  /** what the browser said, for a bug report; names no page */
  detail: string;
  /** as in Reading */
  frames?: string[];
}

/** Of the page alone: versions are compared by it, as every claim of parts on one side only would look new. */
export const ofPage = ({ alone, analysis }: Pick<Reading, 'alone' | 'analysis'>): Analysis =>
  alone ?? analysis;

export type { PolicyLink };
