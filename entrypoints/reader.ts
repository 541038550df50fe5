import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/extract/reader';

/** Longest that a page may keep its reader waiting, in milliseconds; what was read by then is shown. */
const BUDGET = 3000;

/** Injected on a click: returns what the page says as plain JSON and changes nothing. */
export default defineUnlistedScript(() => ({
  ...readPage(document, { now: () => performance.now(), budget: BUDGET }),
  contentType: document.contentType,
}));
