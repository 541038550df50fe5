import type { Draft } from './draft';
import type { Zone } from './zones';

/** One zone element of the page; its figures are filled in once the whole page is read. */
export interface OpenZone extends Zone {
  letters: number;
  linkLetters: number;
  /** letters of the blocks in it that Readability kept */
  readable: number;
}

/** A block with where on the page it stood. */
export interface PageBlock {
  draft: Draft;
  /** the element it stands in directly; only compared and climbed from */
  parent: Element;
  /** the zones around it, outermost first */
  zones: OpenZone[];
  letters: number;
  /** how many of them are links */
  linkLetters: number;
  /** hidden without any control that would show it */
  hidden: boolean;
}
