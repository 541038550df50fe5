import type { FoundControl } from '../../model';
import { isHostOf } from '../../knowledge/page-marks';
import type { Evidence } from '../evidence';
import { works, type Judgement } from '../judgement';
import type { FormFacts, PageFacts } from '../page/facts';
import { firstSaid } from '../words';

interface Control {
  found: FoundControl;
  /** its label, or the heading that says what it is for */
  words: string;
}

/** A form, a switch or a preference centre that is about opting out. */
export function control({ page }: Evidence): Judgement | null {
  const there = page && controlOf(page);
  return there ? works(there.found, there.words) : null;
}

export function controlOf(page: PageFacts): Control | null {
  return switches(page) ?? form(page) ?? centre(page);
}

/** What the page as a whole is about: bare names of what is switched count for labels alone. */
const topicOf = ({ title, headings }: PageFacts) =>
  firstSaid('page-opt-out', [...headings, title], ({ props }) => !props?.label && !props?.form);

const aboutRequests = ({ title, headings }: PageFacts) =>
  firstSaid('page-opt-out', [...headings, title], ({ props }) => !props?.label);

function switches(page: PageFacts): Control | null {
  const { toggles, forms, passwords } = page;
  const labelled = toggles.flatMap(({ label }) => firstSaid('page-opt-out', [label]) ?? []);
  // the box beside a password is there to be remembered
  const named = toggles.length > 0 && passwords === 0 ? topicOf(page)?.words : undefined;
  const words = labelled[0]?.words ?? named;
  if (!words) return null;
  // boxes below text fields are a form's, whatever they say: one sends it, one does not switch it
  if (forms.some((each) => each.fields.length > 0 && isAbout(each, page))) return null;
  return { found: toggles.length > 1 ? 'preference-centre' : 'toggle', words };
}

function form(page: PageFacts): Control | null {
  const found = page.forms.find((each) => isAbout(each, page));
  if (!found) return null;
  const words = firstSaid('page-opt-out', [found.text])?.words ?? aboutRequests(page)?.words;
  return { found: 'form', words: words ?? found.text.slice(0, 160) };
}

/** A search, a log-in or a newsletter's form is none for opting out, whatever stands around it. */
function isAbout({ text, search, password, fields, submits }: FormFacts, page: PageFacts): boolean {
  if (search || password) return false;
  if (fields.length === 0 && !submits) return false;
  if (firstSaid('page-opt-out', [text], ({ props }) => !props?.label)) return true;
  return aboutRequests(page) !== null && !firstSaid('page-form-kind', [text]);
}

/** The site's consent manager, with a button in the page's own text that opens it. */
function centre({ scriptHosts, buttons }: PageFacts): Control | null {
  if (!scriptHosts.some((host) => isHostOf('consent-host', host))) return null;
  const button = firstSaid('page-control', buttons, ({ props }) => props?.centre === true);
  return button && { found: 'preference-centre', words: button.words };
}
