import { settings, type Settings } from '../../lib/browser/settings';
import { english, type Strings } from '../strings/en';
import { languageOf, loadStrings } from '../strings';

let strings = $state.raw<Strings>(english);

/** What every screen shares: the words in the language chosen, which change while the screen stands. */
export const screen = {
  get strings(): Strings {
    return strings;
  },
};

/** Dresses the page in the chosen language and theme, now and whenever they change; to be awaited before mounting. */
export async function prepareScreen(saved = settings.load()): Promise<void> {
  settings.watch((changed) => void apply(changed));
  await apply(await saved);
}

async function apply({ language, theme }: Partial<Settings>): Promise<void> {
  if (theme !== undefined) dress(theme);
  if (language === undefined) return;
  const chosen = language ?? languageOf(navigator.languages);
  strings = await loadStrings(chosen);
  document.documentElement.lang = chosen;
}

function dress(theme: Settings['theme']): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
