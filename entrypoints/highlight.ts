import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageMarks } from '../lib/browser/marking/page-marks';
import type { PageMarks } from '../lib/browser/marking/request';

declare global {
  var smallprintMarks: PageMarks | undefined;
}

/** Injected when something is to be marked: leaves the marks in the isolated world, where the next call finds them. */
export default defineUnlistedScript(() => {
  globalThis.smallprintMarks ??= createPageMarks(document);
});
