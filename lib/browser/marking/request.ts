import type { GroupId } from '../../report/topic-groups';

/** Words to find on a page: the quote, and the text around it that tells it from the same words elsewhere. */
export interface Passage {
  quote: string;
  context: string;
  /** what stands before and after the context, where that is too short to be told from the same words elsewhere */
  before?: string;
  after?: string;
}

/** A place to mark and what the card says of it. Plain JSON: it travels into the page. */
export interface PageMark {
  group: GroupId;
  /** "Email address, phone number" */
  title: string;
  /** lines below it: companies, how sure we are */
  lines: string[];
  passages: Passage[];
}

/** What the card says, in the person's language. */
export interface CardWords {
  /** BCP 47 */
  language: string;
  name: string;
  groups: Record<GroupId, string>;
  /** "{at} of {all}" */
  place: string;
  previous: string;
  next: string;
  topics: string;
  close: string;
  nothing: string;
  /** of words that the page has folded away */
  folded: string;
}

export interface MarkRequest {
  marks: PageMark[];
  /** topics whose places are painted */
  groups: GroupId[];
  /** mark to begin at, else the first that is painted; never null, which Chrome leaves out on the way */
  at?: number;
  words: CardWords;
}

export interface MarkState {
  groups: GroupId[];
  /** marks of those topics whose words stand on the page */
  found: number;
  /** whether the mark asked for stands there */
  shown: boolean;
  /** whether the page has folded it away, so that nobody sees it yet */
  folded: boolean;
}

/** What highlight.js leaves in the page's isolated world. */
export interface PageMarks {
  show(request: MarkRequest): MarkState;
  state(): MarkState | null;
  off(): void;
}
