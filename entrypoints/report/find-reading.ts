import { ask } from '../../lib/browser/messages';
import type { Reading } from '../../lib/browser/reading';
import { readings } from '../../lib/browser/readings';

/** Of a reading that stands in no tab: a saved one. */
export const NO_TAB = -1;

/** The reading that the page's address names: `?tab=…&text=…`, as it waits in this session's memory; else null. */
export async function findReading(search: string): Promise<Reading | null> {
  const saved = new URLSearchParams(search).get('saved');
  if (saved) return savedReading(saved);
  const named = namedIn(search);
  return named ? readings.find(named.tab, named.text) : null;
}

/** Reads the tab that the address names once more; null where that is no longer allowed, or the tab is gone. */
export async function readAgain(search: string): Promise<Reading | null> {
  const named = namedIn(search);
  if (!named) return null;
  const reply = await ask('read-tab', { tabId: named.tab });
  return 'reading' in reply ? reply.reading : null;
}

/** The newest version of a saved policy; it stands in no tab. */
async function savedReading(id: string): Promise<Reading | null> {
  // the library brings the whole engine along, which a fresh reading does not wait for
  const { library } = await import('../../lib/browser/library/library');
  const version = (await library.versions(id))[0];
  if (!version) return null;
  const { hash, analysis } = version;
  return { tabId: NO_TAB, hash, url: version.policy, analysis, policyLinks: [] };
}

function namedIn(search: string): { tab: number; text: string } | null {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab'));
  const text = query.get('text') ?? '';
  return Number.isInteger(tab) && tab > 0 && /^[\da-f]{64}$/.test(text) ? { tab, text } : null;
}
