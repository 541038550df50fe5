import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analyze';
import { sinceSaved } from '../lib/browser/library/since-saved';
import { checkLinks } from '../lib/browser/links/check-service';
import { goOnWhenAllowed } from '../lib/browser/links/pending';
import { answer } from '../lib/browser/messages';
import { readDocument, readParts, readTab } from '../lib/browser/reading-service';
import { readings } from '../lib/browser/readings';
import { warmUp } from '../lib/browser/warm-up';
import { saveTab } from '../lib/browser/save-tab';
import { settings } from '../lib/browser/settings';
import type { IconWords } from '../lib/browser/watching/icon';
import { pageSeen } from '../lib/browser/watching/page-seen';
import { followPermission } from '../lib/browser/watching/switch';
import { languageOf, loadStrings } from '../components/strings';

export default defineBackground(() => {
  answer({
    'read-tab': ({ tabId }) => readTab(tabId),
    'read-document': ({ tabId, document, ...around }) => readDocument(tabId, document, around),
    'read-parts': ({ tabId, parts }) => readParts(tabId, parts),
    'check-links': checkLinks,
    'save-tab': saveTab,
    'since-saved': (read) => sinceSaved(read, async (text) => analyze([text])),
    analyze: async ({ document }) => analyze([document]),
    'page-seen': async (_, tabId) => {
      if (tabId !== undefined) await pageSeen(tabId, iconWords);
      return null;
    },
  });
  // the popup wakes the worker before it knows what to ask
  browser.runtime.onConnect.addListener(({ name }) => name === 'wake' && warmUp());
  browser.permissions.onRemoved.addListener(() => void followPermission());
  goOnWhenAllowed(checkLinks);
  browser.tabs.onRemoved.addListener((tabId) => void readings.forgetTab(tabId));
});

const iconWords: IconWords = async (mark, changes) => {
  const { language } = await settings.load();
  const { watching } = await loadStrings(language ?? languageOf(navigator.languages));
  return mark === 'changed' ? watching.changed(changes) : watching[mark];
};
