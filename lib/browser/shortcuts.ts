import { browser } from 'wxt/browser';

/** The keys that open the popup; empty where none are set. */
export async function shortcutKeys(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's own page for shortcuts; null where an extension may not. */
export function shortcutSettings(): (() => void) | null {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings!();
  // Firefox before 137 opens no page of its own for an extension
  if (import.meta.env.FIREFOX) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
