import { optOutTargetIds, type Link, type Segment } from '../../model';
import type { Context } from '../annotator';
import { quote } from '../evidence';
import type { Reading, Sentence } from '../reading';
import { scopeOf, unionScope } from '../scope';
import { barePage } from './bare-pages';
import { isLinkLine } from './link-line';
import { toHref } from './links';
import type { Candidate } from './merge';
import { isOwn, toolOf } from './tools';

/** What a link without a word of choice stops, and how. */
export type Stop = Pick<Candidate, 'targets' | 'methods' | 'vendor'>;

/** Precision of such a link on annotated policies. */
const SCORE = 0.75;

/** Addresses of the place itself where one opts out: a body's home page or a vendor's policy beside it is none. */
const OPT_OUT =
  /^https?:\/\/(?:optout\.|adssettings\.|[^/]*(?:choices|privacyrights|adcenter)\.|[^/]+\/[^?#]*(?:opt[-_]?out|disable[-_]|choices|adssettings|ad[-_]?preferences|psettings|settings_?manager))/i;

/**
 * Links to known tools, and to pages that say it in their address, that stand without a word of choice ("More:
 * https://…/gaoptout", an item that is nothing but its address): the tool itself says what it stops.
 */
export function bareTools({ reading, segments }: Context, found: Candidate[]): Candidate[] {
  const taken = new Set(found.flatMap(({ links }) => links.map(({ href }) => href)));
  const bare = reading.sentences.flat().flatMap((sentence) =>
    linksIn(sentence).flatMap((link) => {
      const { href } = toHref(sentence.segment, link);
      const tool = toolOf(href);
      if (taken.has(href)) return [];
      const stop = tool ? bareTool(tool, href, sentence, segments) : barePage(reading, sentence, href);
      if (!stop) return [];
      taken.add(href);
      return bareChoice(reading, sentence, link, stop, SCORE);
    }),
  );
  return guidesTogether(bare);
}

/** A choice that is nothing but its link. */
export const bareChoice = (
  reading: Reading,
  sentence: Sentence,
  link: Link,
  stop: Stop,
  score: number,
): Candidate => ({
  ...stop,
  links: [toHref(sentence.segment, link)],
  steps: [],
  cautions: [],
  score,
  scope: scopeOf(reading, sentence),
  evidence: [quote(sentence, link)],
  vague: false,
  borrowed: false,
});

function bareTool(tool: Tool, href: string, sentence: Sentence, segments: Segment[]): Stop | null {
  if (!stops(tool, href, sentence) || isOwn(tool, segments)) return null;
  const targets = optOutTargetIds.filter((id) => tool.targets.includes(id));
  return { targets, methods: tool.methods, vendor: tool.vendor };
}

/** The guides of several browsers are one choice: each for those who use it. */
function guidesTogether(bare: Candidate[]): Candidate[] {
  const guides = bare.filter(({ methods }) => methods.join() === 'browser-setting');
  if (guides.length < 2) return bare;
  const links = guides.flatMap((each) => each.links);
  const evidence = guides.flatMap((each) => each.evidence);
  const one = {
    ...guides[0]!,
    links,
    evidence,
    vendor: null,
    scope: unionScope(guides.map(({ scope }) => scope)),
  };
  return [one, ...bare.filter((each) => !guides.includes(each))];
}

const linksIn = ({ segment, start, end }: Pick<Sentence, 'segment' | 'start' | 'end'>): Link[] =>
  segment.links.filter((link) => link.start >= start && link.end <= end);

type Tool = NonNullable<ReturnType<typeof toolOf>>;

/** Pages that explain are no tools; a browser's or a phone's help is one where a line is nothing but its address. */
function stops({ state, methods, targets }: Tool, href: string, { segment, start, end }: Sentence): boolean {
  if (state === 'information' || !targets.length) return false;
  if (methods.includes('industry-tool')) return OPT_OUT.test(href);
  return isLinkLine(segment, { start, end });
}
