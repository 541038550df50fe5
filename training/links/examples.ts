import { annotatedSets, type AnnotatedPolicy, type Gold } from '../../benchmarks/annotated';
import { linkPlaces, type LinkPlace } from '../../lib/classify/second-opinion/link-places';
import { readPolicy } from '../../lib/classify/policy-reader';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';
import { segment } from '../../lib/segment';
import { hashOf, labelledPolicies, sentenceAt } from '../labelled';
import { featuresOf, type Example } from '../second-opinion/fit';
import { isLinkOf, readLinkLabels } from './labels';

/** A link where it stands: whether it is listed among the ways of an opt-out. */
export interface LinkExample extends Example {
  /** first 16 hex digits of the SHA-256 of its text */
  policy: string;
  href: string;
}

/** Every link of the annotated policies of sets that are open. */
export function annotatedLinks(data: string): LinkExample[] {
  return Object.entries(annotatedSets(data))
    .filter(([set]) => !set.endsWith('-held'))
    .flatMap(([, policies]) => policies.flatMap(linksOf));
}

function linksOf({ name, text, markdown, gold }: AnnotatedPolicy): LinkExample[] {
  const { optOuts } = gold as Gold & { optOuts?: { hrefs: string[] }[] };
  if (!optOuts) return [];
  const ways = new Set(optOuts.flatMap(({ hrefs }) => hrefs.map(addressOf)));
  const reading = readPolicy(segment([(markdown ? fromMarkdown : fromText)(text, { source: name })]));
  const policy = hashOf(text, 16);
  return linkPlaces(reading).map((place) => exampleOf(policy, place, ways.has(addressOf(place.link.href))));
}

/** The links that are labelled one by one (labels.txt); what a careful annotator might decide either way teaches nothing. */
export function labelledLinks(data: string): LinkExample[] {
  return [...labelledPolicies(`${data}/corpus/policies.jsonl.gz`, readLinkLabels())].flatMap(
    ({ policy, segments, labels }) => {
      const reading = readPolicy(segments);
      const places = linkPlaces(reading);
      return labels.flatMap((label) => {
        const sentence = sentenceAt(reading, label);
        const place = places.find((each) => each.sentence === sentence && isLinkOf(each.link, label));
        return place && label.answer !== 'maybe' ? [exampleOf(policy, place, label.answer === 'yes')] : [];
      });
    },
  );
}

function exampleOf(policy: string, { link, around, own }: LinkPlace, isWay: boolean): LinkExample {
  const features = featuresOf([...around, own]);
  return { policy, href: addressOf(link.href), ...features, goals: Float32Array.of(Number(isWay)) };
}

/** An address without what may be written either way. */
const addressOf = (href: string): string =>
  href
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/[/.,;]+$/, '');
