import type { Hit } from '../../knowledge/match';
import type { HrefLink, Link, Segment } from '../../model';
import { linksIn } from '../place';
import { hasHit, hitsOf, type Reading, type Sentence } from '../reading';
import { linkSays } from './link-text';
import { isPlaceInPolicy } from './policy-places';
import { toolOf } from './tools';

/**
 * The links of a sentence that are ways out. A known tool or an address at which to write is one wherever it
 * stands; an unknown page only from the words of choice or a "visit" on, or where its own words say so.
 */
export function linksOf(reading: Reading, sentence: Sentence, choices: Hit[]): HrefLink[] {
  const { segment, start } = sentence;
  const from = Math.min(
    ...choices.map((hit) => hit.start),
    ...hitsOf(sentence, 'opt-out-pointer').map((hit) => hit.start),
  );
  const clause = clauseOf(sentence, choices);
  const ways = linksIn(segment, sentence).filter(
    (link) =>
      isWayOut(sentence, link, choices.length ? from : start) &&
      !isPlaceInPolicy(reading, link) &&
      (link.start >= clause || !/^mailto:/i.test(link.href)),
  );
  return ways
    .filter((link) => !(ways.length > 1 && (explainsOnly(segment, link) || namesPractice(segment, link))))
    .map((link) => toHref(segment, link));
}

/** Where the clause of the first words of choice begins: who is written to before a semicolon is asked for something else. */
function clauseOf({ segment, start }: Sentence, choices: Hit[]): number {
  if (!choices.length) return start;
  return Math.max(start, segment.text.lastIndexOf(';', Math.min(...choices.map((hit) => hit.start))));
}

/** "Privacy policy – https://…, opt out – https://…": of several links the one that only explains what is stopped. */
function explainsOnly({ text, links }: Segment, { href, start, end }: Link): boolean {
  const tool = toolOf(href);
  if (tool?.state === 'information')
    return links.some((link) => link.href !== href && toolOf(link.href)?.vendor === tool.vendor);
  const next = links.find((link) => link.start >= end);
  if (!next || !LABEL.test(text.slice(end, next.start))) return false;
  return (
    /privacy[-_/](?:policy|notice|statement)/i.test(href) ||
    /privacy policy\W{0,4}$/i.test(text.slice(0, start))
  );
}

/** "How we [analyse your content], and how to [opt out]": what stands before the words "opt out" alone is opted out of. */
function namesPractice({ text, links }: Segment, { href, start, end }: Link): boolean {
  if (toolOf(href) || /^mailto:/i.test(href) || SPEAKING.test(text.slice(start, end))) return false;
  return links.some(
    (each) =>
      each.start >= end &&
      HOW_TO.test(text.slice(end, each.start)) &&
      OPT_OUT.test(text.slice(each.start, each.end)),
  );
}

/** The words right before the link. */
const HOW_TO = /\bhow (?:you (?:can|may) |to )$/i;

/** The name of the link behind it. */
const LABEL = /\bopt[- ]?out\W{0,4}$/i;

/** Guides to a browser's cookies that the sentences beside a choice link ("… the above websites tell you how"). */
export const guidesBeside = (reading: Reading, { segment, index }: Sentence): HrefLink[] =>
  [-2, -1, 1, 2]
    .flatMap((step) => reading.sentences[segment.id]![index + step] ?? [])
    .flatMap(({ start, end }) => segment.links.filter((link) => link.start >= start && link.end <= end))
    .filter(({ href }) => isGuide(href))
    .map((link) => toHref(segment, link));

const isGuide = (href: string): boolean => toolOf(href)?.methods.join() === 'browser-setting';

export const toHref = (segment: Segment, link: Link): HrefLink => ({
  // an address in Markdown that was not read as Markdown runs on into the link's target
  href: link.href.split('](')[0]!,
  text: segment.text.slice(link.start, link.end),
});

/** What an address or a link's words say when the page behind it is where one opts out. */
const SPEAKING =
  /opt[-_ ]?out|unsubscri|preferences?\b|do[-_ ]?not[-_ ]?sell|privacy[-_ ]?choices|your[-_ ]?choices|adchoices|dsar|cookie[-_ ]?(?:settings|preferences|consent)|manage/i;
const OPT_OUT = /\bopt(?:ing)?[- ]?out\b/i;

/** Authorities take complaints; the one way out that they run is in the list of tools. */
const GOVERNMENT = /^(?:https?:\/\/|mailto:)[^/?#]*\.gov(?:\.[a-z]{2})?(?:[/?#:]|$)/i;

/** Says what a word means. */
const GLOSSARY = /\/(?:glossary|wiki|dictionary|definitions?)\/|^https?:\/\/[^/]*\bwikipedia\.org\//i;

/** A service's name that is a link to its home page each time it is said. */
const isName = ({ links }: Segment, { href }: Link): boolean =>
  /^https?:\/\/[^/]+\/?$/.test(href) && links.filter((each) => each.href === href).length > 1;

/** "Manage your choices or learn more about our advertising": the page on advertising explains. */
const leadsToMore = (sentence: Sentence, { start }: Link): boolean =>
  hitsOf(sentence, 'opt-out-way').some(
    ({ entry, to }) => entry.id === 'more-about' && sentence.tokens[to]?.start === start,
  );

function isWayOut(sentence: Sentence, link: Link, from: number): boolean {
  const { segment } = sentence;
  const text = segment.text.slice(link.start, link.end);
  if (OPT_OUT.test(text)) return true;
  const tool = toolOf(link.href);
  // a page that explains cookies is a way out only where the choice points to it
  if (tool?.state === 'information') return tool.targets.length > 0 && link.start > from;
  if (tool) return true;
  if (GOVERNMENT.test(link.href) || GLOSSARY.test(link.href) || linkSays(text, 'earlier')) return false;
  if (SPEAKING.test(text) || /^mailto:/i.test(link.href)) return true;
  const tells = hasHit(sentence, 'opt-out-way', 'tells');
  if (tells && linkSays(text, 'cookie-policy')) return true;
  if (linkSays(text, 'terms')) return false;
  if (linkSays(text, 'policy')) return tells && link.start > from;
  if (/#./.test(link.href) && (linkSays(text, 'place') || text.endsWith('?'))) return false;
  if (isName(segment, link) || leadsToMore(sentence, link)) return false;
  // "use your [security settings] page to revoke access": the place may stand before the words of choice
  return link.end > from || SPEAKING.test(link.href) || linkSays(text, 'setting');
}
