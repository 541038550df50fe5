// the styles that all share come first, so that a component's own come after
import '../../components/tokens.css';
import '../../components/parts.css';
import { mount } from 'svelte';
import { prepareScreen } from '../../components/view/screen.svelte';
import type { Settings } from '../../lib/browser/settings';
import type { Following } from './follow-tab';
import Popup from './popup.svelte';

/** Puts the popup in the place of the outline that stands in its page. */
export async function showPopup(saved: Promise<Settings>, following: Following): Promise<void> {
  await prepareScreen(saved);
  const target = document.getElementById('app')!;
  target.replaceChildren();
  mount(Popup, { target, props: { saved, following } });
}
