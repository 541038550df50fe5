import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const PLACES = {
  chromium: {
    variable: 'CHROMIUM',
    system: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    playwright: [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    system: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    playwright: ['firefox/firefox', 'firefox/Nightly.app/Contents/MacOS/firefox', 'firefox/firefox.exe'],
  },
} as const;

/**
 * A browser to test in: the one that CHROMIUM or FIREFOX names, the system's, or Playwright's own. Null, with a
 * sentence how to get one, where there is none; in CI that is a failure.
 */
export function findBrowser(name: BrowserName): string | null {
  const { variable, system, playwright } = PLACES[name];
  const candidates = [process.env[variable] ?? '', ...system, ...playwrightPaths(name, playwright)];
  const found = candidates.find((path) => path && existsSync(path));
  if (found) return found;
  const help = `No ${name} found: install it, run "npx playwright install ${name}", or set ${variable} to its path.`;
  if (process.env.CI) throw new Error(help);
  console.warn(`skipped: ${help}`);
  return null;
}

function playwrightPaths(name: BrowserName, relative: readonly string[]): string[] {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(root)) return [];
  const builds = readdirSync(root).filter((folder) => folder.startsWith(`${name}-`));
  return builds.flatMap((build) => relative.map((path) => join(root, build, path)));
}
