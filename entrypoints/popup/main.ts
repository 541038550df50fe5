import { painted } from './painted';

// Chrome shows a popup once its page has loaded, and loading waits for this script and for all that it imports by name;
// whatever runs from then until the page is painted delays its first picture
void painted.then(() => import('./begin'));
