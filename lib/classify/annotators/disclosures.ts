import { disclosureIds, type DisclosureFinding, type DisclosureId, type Evidence } from '../../model';
import type { Annotator, Context } from '../annotator';
import { findCues, type Cue } from '../cue';
import { pickCues, rankCues } from '../cue-rank';
import { effectiveDate } from '../dates';
import { particularOf } from '../disclosure-values';
import { quote, spanOf } from '../evidence';
import { isLinked } from '../place';
import { disclosureRanking } from '../rankings/disclosures';
import { hasHit, type Reading, type Sentence } from '../reading';
import { scopeOf, unionScope } from '../scope';

const MOST_EVIDENCE = 6;
const THRESHOLD = 0.5;
const LONGEST_LINE = 160;
/** An address, number or form to write to makes a contact channel of an invitation. */
const LITERAL = /@|\bmailto:|\(?\+?\d[\d() .-]{7,}\d|\[email\s?protected\]|\b\d{1,5},? [A-Z][a-z]/u;
const CHANNEL =
  /@|\bmailto:|\(?\+?\d[\d() .-]{7,}\d|\[email\s?protected\]|\b(?:form|address|street|avenue|suite|P\.?O\.? Box|floor)\b/iu;

/** What the policy makes known: the particulars that laws ask for, each with its value where it states one. */
export const disclosures: Annotator = {
  id: 'disclosures',
  needs: [],
  provides: ['disclosures'],
  annotate(context) {
    const cues = findCues(context.reading, 'disclosure');
    const made = disclosureIds.flatMap(
      (id) => makers[id]?.(context) ?? fromCues(context, id, cues.get(id) ?? []),
    );
    return {
      found: { disclosures: made.filter(({ score }) => score >= THRESHOLD) },
      possible: { disclosures: made.filter(({ score }) => score < THRESHOLD) },
    };
  },
};

/** Those that no lexicon finds: they rest on what was read of the document as a whole. */
const makers: Partial<Record<DisclosureId, (context: Context) => DisclosureFinding[]>> = {
  'controller-identity': ({ controller, controllerAt }) =>
    controller && controllerAt.length
      ? [{ id: 'controller-identity', value: controller, score: 0.93, scope: [], evidence: controllerAt }]
      : [],
  'effective-date': ({ dates, reading }) => {
    const date = effectiveDate(dates);
    if (!date) return [];
    const others = dates.filter((each) => each !== date);
    const evidence = [date, ...others].slice(0, 2).map((each) => dateEvidence(reading, each));
    return [{ id: 'effective-date', value: date.date, score: 0.95, scope: [], evidence }];
  },
};

/** The whole line where the date stands with its label, else the sentence. */
function dateEvidence(reading: Reading, date: { segment: number; start: number; end: number }): Evidence {
  const segment = reading.segments[date.segment]!;
  if (segment.text.length <= LONGEST_LINE) return spanOf(segment, 0, segment.text.length);
  const sentence = reading.sentences[date.segment]!.find(({ end }) => end > date.start);
  return sentence && date.end <= sentence.end ? quote(sentence, date) : spanOf(segment, date.start, date.end);
}

/** Settings in which a sentence speaks of something beside what it seems to disclose. */
const besides: Partial<Record<DisclosureId, string[]>> = {
  'contact-channel': ['other-desk'],
  'response-time': ['receipt', 'other-desk'],
  retention: ['kept-longer'],
};

/** Whose particular is shown beside the quote; an address may stand below the words that announce it. */
const QUOTED_FIRST: ReadonlySet<DisclosureId> = new Set(['retention', 'response-time', 'request-fee']);

/** Whether a cue is to be quoted only where nothing better is. */
function isBeside({ ownNames }: Context, id: DisclosureId, { sentence, evidence, hit }: Cue): boolean {
  if (besides[id]?.some((setting) => hasHit(sentence, 'setting', setting))) return true;
  if (id === 'data-protection-officer') return isOthers(ownNames, sentence);
  if (id !== 'contact-channel') return false;
  // the bare word "email" is more often data that is collected than a way to write
  const isBare = Boolean(hit.entry.props?.needs) && !LITERAL.test(evidence.quote);
  return isBare || hasHit(sentence, 'right', 'complaint');
}

/** "You can write to Acme's data protection officer": of a company that is not the policy's own. */
function isOthers(ownNames: readonly string[], { segment, start, end }: Sentence): boolean {
  const owner = OWNER.exec(segment.text.slice(start, end))?.[1];
  const first = (name: string) => name.split(/[ ,.]/)[0]!.toLowerCase();
  return owner !== undefined && ownNames.length > 0 && !ownNames.some((name) => first(name) === first(owner));
}

const OWNER =
  /(\p{Lu}[\p{L}\d.&-]*)(?: \p{Lu}[\p{L}\d.&-]*){0,4}[’']s (?:[Dd]ata [Pp]rotection [Oo]ffice|DPO\b)/u;

function fromCues(context: Context, id: DisclosureId, cues: Cue[]): DisclosureFinding[] {
  const { reading } = context;
  const weighed = cues.map((cue) => ({ ...cue, weight: cue.weight * placeWeight(id, cue) }));
  const all = rankCues(reading, weighed, disclosureRanking(id));
  const isLast = (cue: Cue) => isBeside(context, id, cue);
  const plainest = [...all.filter((cue) => !isLast(cue)), ...all.filter(isLast)];
  if (!plainest.length) return [];
  const particular = particularOf(id, plainest, reading);
  // a person who reads "30 days" looks for them in the first quote
  const ranked = particular && QUOTED_FIRST.has(id) ? [...new Set([particular.cue, ...plainest])] : plainest;
  const scopes = ranked.map(({ sentence, hit }) => scopeOf(reading, sentence, hit.start));
  return [
    {
      id,
      value: particular?.value ?? null,
      score: Math.max(...ranked.map(({ weight }) => weight)),
      scope: unionScope(scopes),
      evidence: pickCues(reading, ranked, MOST_EVIDENCE).map(({ evidence }) => evidence),
    },
  ];
}

function placeWeight(id: DisclosureId, { sentence, evidence }: Cue): number {
  if (id !== 'contact-channel') return 1;
  return CHANNEL.test(evidence.quote) ? 1 : isLinked(sentence) ? 0.9 : 0.5;
}
