import type { Evidence } from '../../../lib/links/evidence';
import type { PageFacts } from '../../../lib/links/page/facts';
import type { Hop } from '../../../lib/model';

export interface Drawn {
  /** where the page's scripts ended */
  url: string;
  /** from the address that was drawn to there */
  hops: Hop[];
  /** what kept the page from being drawn to its end */
  failure: Evidence['failure'];
  page: PageFacts | null;
}

/** Opens a page in a real browser and reads what its scripts have drawn. */
export interface Drawer {
  /** Never rejects for what a page does. */
  draw(url: string): Promise<Drawn>;
  close(): Promise<void>;
}
