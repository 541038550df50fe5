import { expect, it } from 'vitest';
import { toolOf } from '../../lib/knowledge/tool-of';

/** A reviewer reads the vendor beside the link: where no company is known, it is the site's own name. */
it('a site that explains cookies is named, not described', () => {
  expect(toolOf('https://www.allaboutcookies.org/manage-cookies/')?.vendor).toBe('All About Cookies');
});
