import { optOutTargetIds, type OptOutMethodId, type OptOutTargetId } from '../../model';
import type { Context } from '../annotator';
import { leadSpan, quote } from '../evidence';
import { hitsOf, type Reading, type Sentence } from '../reading';
import { scopeOf } from '../scope';
import { cuesOf } from './cues';
import { linksOf } from './links';
import type { Candidate } from './merge';
import { isSetting, methodsOf } from './methods';
import { inheritedTargets, ownTargets } from './targets';
import { toolOf } from './tools';

/** Every sentence that offers a choice, with its object, its ways and its links. */
export const candidates = (context: Context): Candidate[] =>
  context.reading.sentences.flat().flatMap((sentence) => candidateOf(context, sentence) ?? []);

function candidateOf({ reading, segments }: Context, sentence: Sentence): Candidate | null {
  const { choices } = cuesOf(sentence);
  if (!choices.length || (sentence.segment.kind === 'heading' && !sentence.segment.links.length)) return null;
  const kinds = new Set(choices.map((hit) => hit.entry.id));
  const more = continuation(reading, sentence);
  const links = [...linksOf(sentence, choices), ...more.flatMap((each) => linksOf(each, []))];
  const tools = links.flatMap(({ href }) => toolOf(href) ?? []);
  const own = ownTargets(sentence, choices);
  const known = optOutTargetIds.filter((id) => tools.some((tool) => tool.targets.includes(id)));
  const targets = own.length ? own : known.length ? known : inheritedTargets(reading, sentence);
  if (!targets.length) return null;
  const methods = methodsOf([sentence, ...more], links, targets);
  if (kinds.size === 1 && kinds.has('signal')) methods.splice(0, methods.length, 'browser-signal');
  const vague = methods.length === 0 || (methods.length === 1 && methods[0] === 'contact');
  const score = scoreOf({ kinds, own: own.length > 0 || known.length > 0, targets, methods, vague });
  if (score === 0) return null;
  return {
    targets: withoutShadow(targets),
    methods: methods.length ? methods : ['contact'],
    links,
    steps: [],
    cautions: [],
    vendor: tools[0]?.vendor ?? null,
    score,
    scope: scopeOf(reading, sentence),
    evidence: [quote(sentence, choices[0], leadSpan(segments, sentence.segment))],
    vague,
  };
}

/** "Sale or sharing" is one thing, though the words of the other target stand in it. */
const withoutShadow = (targets: OptOutTargetId[]): OptOutTargetId[] =>
  targets.includes('sale-sharing') ? targets.filter((id) => id !== 'third-party-sharing') : targets;

/** The sentence behind it that goes on to say how. */
function continuation(reading: Reading, sentence: Sentence): Sentence[] {
  const next = reading.sentences[sentence.segment.id]![sentence.index + 1];
  if (!next) return [];
  const opens = hitsOf(next, 'opt-out-offer').some((hit) => hit.entry.id === 'continues' && hit.from <= 1);
  return opens && cuesOf(next).choices.length === 0 ? [next] : [];
}

interface Weighed {
  kinds: Set<string>;
  own: boolean;
  targets: OptOutTargetId[];
  methods: OptOutMethodId[];
  vague: boolean;
}

const PLAIN = ['opt-out', 'unsubscribe', 'do-not-sell'];

function scoreOf({ kinds, own, targets, methods, vague }: Weighed): number {
  if (PLAIN.some((kind) => kinds.has(kind))) return vague ? 0.55 : own ? 0.95 : 0.85;
  if (kinds.has('signal')) return own ? 0.8 : 0.5;
  if (!own) return methods.some(isSetting) && !targets.includes('third-party-sharing') ? 0.5 : 0;
  if (vague && !kinds.has('stop')) return 0;
  return kinds.has('disable') ? 0.85 : 0.75;
}
