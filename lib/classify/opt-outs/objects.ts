import type { Hit } from '../../knowledge/match';
import { optOutTargetIds, type HrefLink, type OptOutTargetId } from '../../model';
import type { Context } from '../annotator';
import { hasHit, hitsOf, type Sentence } from '../reading';
import { asksForNoTracking } from './heeded';
import { ownTargets, pointsBack, targetsBefore } from './targets';
import { isOwn, toolOf } from './tools';

/** What the sentence names, with what "these" or "this consent" point back to; else what its tools are for. */
export function namedTargets(
  { reading, segments }: Context,
  sentence: Sentence,
  choices: Hit[],
  links: HrefLink[],
): OptOutTargetId[] {
  const own = ownTargets(sentence, choices);
  const back = own.length ? pointsBack(sentence, choices) : choices.some((hit) => hit.entry.id === 'object');
  const before = (back ? targetsBefore(reading, sentence) : []).filter(
    (id) => !namesDisclosure(own) || DISCLOSURES.includes(id),
  );
  const all = optOutTargetIds.filter((id) => own.includes(id) || before.includes(id));
  const tools = links.flatMap(({ href }) => toolOf(href) ?? []).filter((tool) => !isOwn(tool, segments));
  const toolTargets = optOutTargetIds.filter((id) => tools.some(({ targets }) => targets.includes(id)));
  if (!all.length) return toolTargets;
  // "about these partners, their cookies and how to opt out: the links below" is about what the tools stop
  if (
    all.join() === 'cookies-tracking' &&
    toolTargets.length &&
    !hasHit(sentence, 'opt-out-method-browser-setting')
  )
    return toolTargets;
  if (promotesTool(links) && all.length > 1) return all.filter((id) => id !== 'marketing');
  if (choices.some((hit) => asksForNoSale(sentence, hit)) && !all.includes('sale-sharing'))
    return optOutTargetIds.filter(
      (id) => id === 'sale-sharing' || (all.includes(id) && id !== 'third-party-sharing'),
    );
  // "sale or sharing" is one thing, though the words of the other target stand in it
  return all.includes('sale-sharing') || sharesSensitive(sentence)
    ? all.filter((id) => id !== 'third-party-sharing')
    : all;
}

/** "Limit the use and disclosure of my sensitive data" is one thing too. */
function sharesSensitive(sentence: Sentence): boolean {
  const sensitive = hitsOf(sentence, 'opt-out-target-sensitive-use');
  return (
    sensitive.length > 0 &&
    hitsOf(sentence, 'opt-out-target-third-party-sharing').every(({ from }) =>
      sensitive.some((hit) => hit.from <= from && from < hit.to),
    )
  );
}

/** The signal that laws made binding is an opt-out of sales, whatever else is said of it. */
const asksForNoSale = (sentence: Sentence, hit: Hit): boolean =>
  hit.entry.id === 'signal' && !asksForNoTracking(sentence, hit);

/** "Such sharing" of a sentence that also says with whom and what for ("… with analytics partners, for marketing"). */
const namesDisclosure = (own: OptOutTargetId[]): boolean =>
  own.length > 0 && own.every((id) => DISCLOSURES.includes(id));
const DISCLOSURES: readonly OptOutTargetId[] = [
  'sale-sharing',
  'targeted-advertising',
  'third-party-sharing',
];

/** Whether every link is a tool that has nothing to do with messages: "marketing" beside it means advertising. */
const promotesTool = (links: HrefLink[]): boolean =>
  links.length > 0 && links.every(({ href }) => toolOf(href)?.targets.includes('marketing') === false);

/** What a choice is about of which its sentence names nothing: what is said around it; a signal stops sales or tracking. */
export function signalled(sentence: Sentence, choices: Hit[], around: OptOutTargetId[]): OptOutTargetId[] {
  const signal = choices.find((hit) => hit.entry.id === 'signal');
  if (!signal) return around.length || !ofProcessing(sentence, choices) ? around : ['profiling'];
  if (asksForNoTracking(sentence, signal)) return around.length ? around : ['cookies-tracking'];
  const sales = around.filter((id) => id === 'sale-sharing' || id === 'targeted-advertising');
  return sales.length ? sales : ['sale-sharing'];
}

/** "Opt out of this processing", whatever it is: what is made of a person's data. A right to it names no use at all. */
const ofProcessing = ({ tokens }: Sentence, choices: Hit[]): boolean =>
  !tokens.some(({ lower }) => RIGHT.has(lower)) &&
  choices.some(
    (hit) =>
      hit.entry.id === 'opt-out' && tokens.slice(hit.to, hit.to + REACH).some(({ lower }) => USES.has(lower)),
  );
const REACH = 8;
const RIGHT = new Set(['right', 'rights', 'request', 'requests']);
const USES = new Set(['processing', 'usage']);
