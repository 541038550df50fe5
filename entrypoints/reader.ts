import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDom } from '../lib/browser/stand-in-reader';

/** Injected on a click: returns what the page says as plain JSON and changes nothing. */
export default defineUnlistedScript(() => ({
  ...readDom(document),
  contentType: document.contentType,
}));
