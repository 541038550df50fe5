import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchPart, type PartReply } from '../lib/browser/parts/fetch-part';

declare global {
  var smallprintPart: (href: string) => Promise<PartReply>;
}

/** Injected by "Read it too": leaves the function in the isolated world, where the next call finds it. */
export default defineUnlistedScript(() => {
  globalThis.smallprintPart = fetchPart;
});
