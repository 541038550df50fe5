import type { HrefLink, OptOutTargetId } from '../../model';
import type { Hit } from '../../knowledge/match';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import type { Sentence } from '../reading';
import { scopeOf } from '../scope';
import { cautionsOf } from './cautions';
import type { Candidate } from './merge';
import { stepsOf } from './steps';
import { vendorOf } from './tools';
import type { Way } from './way';

type Described = Pick<
  Candidate,
  'links' | 'steps' | 'cautions' | 'vendor' | 'scope' | 'evidence' | 'vague' | 'borrowed'
>;

interface Told {
  /** the sentences that tell of it, its own first */
  told: Sentence[];
  way: Way;
  targets: readonly OptOutTargetId[];
  /** the words of choice, where there are any */
  words?: Hit;
}

/** What a choice's sentences and its way tell of it, beside what is chosen and how surely. */
export const described = (
  { reading, segments }: Context,
  sentence: Sentence,
  { told, way, targets, words }: Told,
): Described => ({
  links: distinct(way.links),
  steps: stepsOf([...told, ...way.procedure], way.methods),
  cautions: cautionsOf(reading, sentence, way.methods, targets),
  vendor: vendorOf(way.links),
  scope: scopeOf(reading, sentence),
  evidence: [
    quote(sentence, words, leadSpan(segments, sentence.segment)),
    ...way.procedure.slice(0, 1).map((each) => quote(each)),
  ],
  vague: way.vague,
  borrowed: way.borrowed,
});

export const distinct = (links: HrefLink[]): HrefLink[] => [
  ...new Map(links.map((link) => [link.href, link])).values(),
];
