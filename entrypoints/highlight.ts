import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markPassage, type Passage } from '../lib/browser/page-marker';

declare global {
  var smallprintMark: (passage: Passage) => boolean;
}

/** Injected by "Show on page": leaves the function in the isolated world, where the next call finds it. */
export default defineUnlistedScript(() => {
  globalThis.smallprintMark = (passage) => markPassage(passage, document);
});
