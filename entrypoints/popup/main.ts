import { wake } from '../../lib/browser/messages';
import { settings } from '../../lib/browser/settings';
import { followTab } from './follow-tab';

// Chrome shows a popup once its page has loaded, and paints it when its process has nothing else to do: so this script
// is small, asks for what answers by itself, and leaves the screens and the worker alone until the outline is seen
const saved = settings.load();
const following = followTab();
if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
if (!following.known.reply) wake();
const { showPopup } = await import('./show-popup');
await showPopup(saved, following);
