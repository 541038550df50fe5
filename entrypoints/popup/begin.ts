import { wake } from '../../lib/browser/messages';
import { settings } from '../../lib/browser/settings';
import { followTab } from './follow-tab';

// What is at hand is shown before anything takes the processor from it: a background that starts would
const saved = settings.load();
const following = followTab();
void following.atHand.then((found) => !found && wake());
const screens = import('./show-popup');
// a browser takes more than ten milliseconds to make the first of these: now, while the screens are on their way
new Intl.NumberFormat();
const { showPopup } = await screens;
await showPopup(saved, following);
