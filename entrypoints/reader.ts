import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readLivePage } from '../lib/browser/live-page';

/** Injected on a click: returns what the page says as plain JSON and changes nothing. */
export default defineUnlistedScript(async () => ({
  ...(await readLivePage(document)),
  contentType: document.contentType,
}));
