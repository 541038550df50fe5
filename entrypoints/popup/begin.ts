import { wake } from '../../lib/browser/messages';
import { settings } from '../../lib/browser/settings';
import { followTab } from './follow-tab';
import { painted } from './painted';

// The page has loaded, and whatever runs until it is painted delays its first picture: so this script is small, and only
// where answers are at hand does anything go before the outline
const saved = settings.load();
const following = followTab();
const atHand = await Promise.race([following.atHand.then(() => true), painted.then(() => false)]);
if (!atHand) wake();
const screens = import('./show-popup');
// a browser takes more than ten milliseconds to make the first of these: now, while the screens are on their way
new Intl.NumberFormat();
const { showPopup } = await screens;
await showPopup(saved, following);
