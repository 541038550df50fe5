import type { ChecklistStatus } from '../../model';
import { english } from '../wording';
import { html, Markup } from './markup';

/** Five states, five silhouettes, told apart in grey and by outline; the word always stands beside. */
const SHAPES: Record<ChecklistStatus, string> = {
  stated:
    '<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.7 8.3l2.3 2.3 4.3-4.9" fill="none" stroke="var(--paper)" stroke-width="1.7"/>',
  denied:
    '<path d="M1.5 1.5h13v13h-13z" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="var(--paper)" stroke-width="1.7"/>',
  conditional:
    '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.4a6.6 6.6 0 0 0 0 13.2z" fill="currentColor"/>',
  'not-found':
    '<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.2 2.67"/>',
  'not-applicable': '<path d="M3 8h10" stroke="currentColor" stroke-width="1.6"/>',
};

export function state(status: ChecklistStatus): Markup {
  const shape = new Markup(SHAPES[status]);
  return html`<span class="${status}"
    ><svg class="state" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg
    >${english.labels.states[status]}</span
  >`;
}
