import type { Findings, Segment, Span } from '../model';
import type { LabelledDate } from './dates';
import type { Reading } from './reading';
import type { Opinion } from './second-opinion';

/** Everything an annotator may look at; it returns findings and changes nothing. */
export interface Context {
  segments: Segment[];
  reading: Reading;
  /** what earlier annotators found; an annotator names those it needs */
  found: Findings;
  /** the company responsible, as the policy names it */
  controller: string | null;
  /** what the policy calls the company and its service, the controller's name first */
  ownNames: string[];
  /** the sentences that name it, the most telling first */
  controllerAt: Span[];
  /** the dates that the policy gives for itself */
  dates: LabelledDate[];
  possible: Findings;
  /** what a trained model expects the policy to say */
  opinion: Opinion;
}

/** One step of classification. The list in index.ts is run in order. */
export interface Annotator {
  id: string;
  /** keys of Findings it reads */
  needs: readonly (keyof Findings)[];
  /** keys of Findings it fills */
  provides: readonly (keyof Findings)[];
  annotate(context: Context): { found: Partial<Findings>; possible?: Partial<Findings> };
}
