import { browser } from 'wxt/browser';
import { settings } from '../settings';
import { EVERY_SITE, sites } from '../sites';

const SCRIPT = 'watcher';

/** Switches watching on or off; to be called in a click. Answers whether it is on now. */
export async function setWatching(on: boolean): Promise<boolean> {
  if (on && !(await sites.askEverywhere().catch(() => false))) return false;
  if (on) await register();
  else await unregister();
  await settings.save({ watching: on });
  // what is not needed any more is given back
  if (!on) await sites.leaveEverywhere().catch(() => {});
  return on;
}

/** Leave can be taken back in the browser's own settings: then watching is off here too. */
export async function followPermission(): Promise<void> {
  const { watching } = await settings.load();
  if (!watching || (await sites.everywhere())) return;
  await unregister();
  await settings.save({ watching: false });
}

/** The look-out is a script that the browser itself runs: while watching is off, nothing of ours runs on any page. */
async function register(): Promise<void> {
  await unregister();
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      js: ['watcher.js'],
      matches: EVERY_SITE,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

async function unregister(): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] }).catch(() => {});
}
