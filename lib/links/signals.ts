import type { Analysis, DisclosureId, Evidence, GpcFile, HrefLink, SignalReview, Stance } from '../model';
import { pageControls } from './page-controls';
import { said } from './words';

/** What a policy and its site say of signals and of sale. `around`: the page's links; null where no page was seen. */
export function signals(analysis: Analysis, file: GpcFile, around: readonly HrefLink[] | null): SignalReview {
  const gpc = stanceOn(analysis, 'global-privacy-control');
  return {
    source: analysis.document.source,
    gpc: { ...gpc, file, agreement: agreement(gpc.policy, file.state) },
    doNotTrack: stanceOn(analysis, 'do-not-track'),
    sale: saleOf(analysis, around),
  };
}

export const notAsked = (fault: string | null): GpcFile => ({
  state: 'not-checked',
  url: null,
  content: null,
  fault,
});

interface Said {
  policy: Stance;
  quote: string | null;
}

/** By the sentences on the signal; one that honours it in some case outweighs one that leaves it open. */
function stanceOn({ disclosures, segments }: Analysis, id: DisclosureId): Said {
  const places = disclosures.filter((each) => each.id === id).flatMap(({ evidence }) => evidence);
  if (places.length === 0) return { policy: 'silent', quote: null };
  const judged = places.map((place) => ({ place, policy: stanceOf(withNext(place, segments)) }));
  const best =
    judged.find(({ policy }) => policy === 'honours') ??
    judged.find(({ policy }) => policy === 'refuses') ??
    judged[0]!;
  return { policy: best.policy, quote: best.place.quote };
}

function stanceOf(text: string): Stance {
  // the "not" within the name turns no verb round
  const plain = text.replace(/do[-\s]not[-\s]track/gi, 'DNT');
  const ids = new Set(said('signal-stance', [plain]).map(({ entry }) => entry.id));
  if (ids.has('reserved')) return 'mentions';
  if (ids.has('refuses')) return 'refuses';
  return ids.has('honours') ? 'honours' : 'mentions';
}

/** "Some browsers send a signal. We do not respond to it.": the answer may stand in the next sentence. */
function withNext({ segment: id, start, end, quote }: Evidence, segments: Analysis['segments']): string {
  const segment = segments[id];
  if (!segment) return quote;
  const touched = segment.sentences.filter((each) => each.start < end && each.end > start);
  if (said('signal-stance', [quote]).length > 0 || touched.length === 0) return quote;
  const next = segment.sentences.find((each) => each.start >= touched.at(-1)!.end);
  return segment.text.slice(touched[0]!.start, (next ?? touched.at(-1)!).end);
}

function agreement(policy: Stance, file: GpcFile['state']): SignalReview['gpc']['agreement'] {
  const says = policy === 'honours' ? true : policy === 'refuses' ? false : null;
  const does = file === 'honours' ? true : file === 'does-not' ? false : null;
  if (says === null && does === null) return 'nothing-said';
  if (says === null || does === null) return says === false && file === 'absent' ? 'agree' : 'not-confirmed';
  return says === does ? 'agree' : 'disagree';
}

function saleOf({ statements }: Analysis, around: readonly HrefLink[] | null): SignalReview['sale'] {
  const statement = statements.find(({ id }) => id === 'sale');
  const policy = statement?.value ?? 'not-stated';
  const quote = statement?.evidence[0]?.quote ?? null;
  const link = pageControls(around ?? []).find(({ sale }) => sale) ?? null;
  const shown = link && { href: link.href, text: link.text };
  if (shown) return { policy, quote, link: shown, agreement: 'link-there' };
  if (policy !== 'yes') return { policy, quote, link: null, agreement: 'no-sale-said' };
  return { policy, quote, link: null, agreement: around ? 'link-missing' : 'page-not-seen' };
}
