import { optOutTargetIds, type Link } from '../../model';
import type { Context } from '../annotator';
import { quote } from '../evidence';
import type { Sentence } from '../reading';
import { scopeOf } from '../scope';
import { toHref } from './links';
import type { Candidate } from './merge';
import { isOwn, toolOf } from './tools';

/** Precision of such a link on annotated policies. */
const SCORE = 0.75;

/** Addresses of the place itself where one opts out: a body's home page or a vendor's policy beside it is none. */
const OPT_OUT =
  /^https?:\/\/(?:optout\.|adssettings\.|[^/]*youronlinechoices\.|[^/]+\/[^?#]*(?:opt[-_]?out|choices|adssettings|ad[-_]?preferences))/i;

/**
 * Links to known tools that stand without a word of choice ("More: https://…/gaoptout", an item that is nothing but
 * its address): the tool itself says what it stops.
 */
export function bareTools({ reading, segments }: Context, found: Candidate[]): Candidate[] {
  const taken = new Set(found.flatMap(({ links }) => links.map(({ href }) => href)));
  return reading.sentences.flat().flatMap((sentence) =>
    linksIn(sentence).flatMap((link) => {
      const tool = toolOf(link.href);
      const { href } = toHref(sentence.segment, link);
      if (!tool || taken.has(href) || !isTool(tool) || !OPT_OUT.test(href) || isOwn(tool, segments))
        return [];
      taken.add(href);
      return {
        targets: optOutTargetIds.filter((id) => tool.targets.includes(id)),
        methods: tool.methods,
        links: [toHref(sentence.segment, link)],
        steps: [],
        cautions: [],
        vendor: tool.vendor,
        score: SCORE,
        scope: scopeOf(reading, sentence),
        evidence: [quote(sentence, link)],
        vague: false,
        borrowed: false,
      };
    }),
  );
}

const linksIn = ({ segment, start, end }: Sentence): Link[] =>
  segment.links.filter((link) => link.start >= start && link.end <= end);

type Tool = NonNullable<ReturnType<typeof toolOf>>;

/** Pages that explain are no tools; a browser's help is one only where a choice points to it. */
const isTool = ({ state, methods, targets }: Tool): boolean =>
  state !== 'information' && methods.includes('industry-tool') && targets.length > 0;
