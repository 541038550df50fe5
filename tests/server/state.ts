import type { RequestListener } from 'node:http';

/** One way in which a link can be: what the server does, and how the link is to be judged. */
export interface State {
  name: string;
  /** under the server's origin; `href` where the link is no path of it */
  path?: string;
  href?: (server: { port: number; tlsPort: number; closedPort: number }) => string;
  answer?: RequestListener;
  /** a question of it is never answered to the end */
  hangs?: true;
  /** verdict and reason; what is found too, where the reason does not say it */
  expected: string;
  /** the same where a browser may draw the page */
  drawn?: string;
}
