import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/browser/messages';
import { looksLikePolicy } from '../lib/browser/watching/looks-like-policy';
import { unseenHosts } from '../lib/browser/watching/unseen-hosts';

/** The look-out: runs on pages only for who switched watching on, and calls only where there may be something to see. */
export default defineUnlistedScript(async () => {
  if (window.top !== window) return;
  const worth = looksLikePolicy({ title: document.title, url: location.href });
  if (worth || (await unseenHosts.has(location.host))) await ask('page-seen', {});
});
