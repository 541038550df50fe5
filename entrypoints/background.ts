import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../lib/browser/messages';
import { readDocument, readParts, readTab } from '../lib/browser/reading-service';
import { readings } from '../lib/browser/readings';
import { saveTab } from '../lib/browser/save-tab';

export default defineBackground(() => {
  answer({
    'read-tab': ({ tabId }) => readTab(tabId),
    'read-document': ({ tabId, document }) => readDocument(tabId, document),
    'read-parts': ({ tabId, parts }) => readParts(tabId, parts),
    'save-tab': saveTab,
  });
  browser.tabs.onRemoved.addListener((tabId) => void readings.forgetTab(tabId));
});
