import type { Segment, Span } from '../model';
import { spanOf } from './evidence';
import type { Reading } from './reading';

const FORM = String.raw`(?:,? (?:Inc|Incorporated|LLC|L\.L\.C|Ltd|Limited|LLP|LP|PLC|plc|Corp|Corporation|Company|Co|GmbH|AG|SE|KG|UG|e\.V|S\.A|SA|SAS|S\.A\.S|SARL|S\.à r\.l|B\.V|BV|N\.V|NV|AB|AS|A\/S|ApS|Oy|OÜ|Pty|Pte|K\.K|Kft|S\.r\.l|Srl|SpA|S\.p\.A|Foundation|Association|University)\b\.?)`;
const WORD = String.raw`(?:[A-Z0-9][\p{L}\p{N}&.’'\-!+]*)`;
const NAME = String.raw`((?:${WORD}|of|de|for|the|and|&)(?: (?:${WORD}|of|de|for|and|&)){0,6}?${FORM}{0,3})`;
const SELF = String.raw`["“”'‘’]?(?:we|us|our|ours|company|the company)["“”'‘’]?`;

/** From the surest wording to the least; each captures the name. Linear: every repeat is bounded. */
const WORDINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:data )?controller(?: (?:of|for|in respect of|responsible for) [^.]{0,80}?)? (?:is|are|shall be):? (?:the )?${NAME}(?=[,.;( ]|$)`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME}(?:,[^.;]{0,120})? (?:is|are|acts? as|will be) (?:the|a|your)? ?(?:data |sole )?controller`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME}(?:,[^.;()]{0,80}| and its [^.;()]{0,80})? \((?:[^)]{0,80}?[, ])?${SELF}[^)]{0,80}\)`,
    'u',
  ),
  new RegExp(String.raw`(?:operated|provided|owned|offered|run|published) by ${NAME}(?=[,.;( ]|$)`, 'u'),
  new RegExp(
    String.raw`(?:describes|explains|sets out|outlines|governs|covers)(?: [\p{Ll}]+){0,6} ${NAME}(?:,[^.;]{0,60})? (?:collects?|uses?|process(?:es)?|handles?|treats?|gathers?|may collect|shares?|stores?)`,
    'u',
  ),
  new RegExp(
    String.raw`${NAME} (?:respects|is committed to|takes|values|cares about|understands|recognizes) (?:your|the|protecting|to protecting)`,
    'u',
  ),
  new RegExp(
    String.raw`(?:©|\(c\)|copyright)(?: copyright)?(?: ?\d{4}(?: ?[-–] ?\d{4})?,?)? ${NAME}(?=[,.;( ]|$)`,
    'iu',
  ),
];

const NOT_A_NAME =
  /^(?:We|Our|Us|You|Your|The|This|These|It|If|In|A|An|For|When|Who|What|How|Privacy|Policy|Company|Site|Website|Service|Services|Personal|Data|Information|User|Users|EU|EEA|UK|GDPR|CCPA|United States|California|All|Any|Controller|Processor|Purposes?|Each|Here|As|By|To|At|On|From|Under|Please)(?:\s|$)/u;

/** The company responsible, as the policy names it, or null. Reads the edges of the text only. */
export function findController(reading: Reading): { name: string; at: Span } | null {
  const edges = reading.segments.filter(
    (segment, index) =>
      index < 60 || index >= reading.segments.length - 6 || /controller/i.test(segment.text),
  );
  for (const wording of WORDINGS) {
    for (const segment of edges.slice(0, 120)) {
      const match = wording.exec(segment.text.slice(0, 1500));
      const name = match?.[1] ? tidied(match[1]) : null;
      if (name) return { name, at: spanOf(segment, ...within(reading, segment, match!.index)) };
    }
  }
  return null;
}

/** The sentence in which an offset of a segment lies. */
function within(reading: Reading, segment: Segment, offset: number): [number, number] {
  const found = reading.sentences[segment.id]!.find(({ end }) => end > offset);
  return found ? [found.start, Math.max(found.end, offset)] : [0, segment.text.length];
}

function tidied(name: string): string | null {
  const tidy = name
    .replace(/^(?:the|and|of|for|de|&) /u, '')
    .replace(/[,’'&\s]+$/u, '')
    .trim();
  if (tidy.length < 2 || tidy.length > 80 || NOT_A_NAME.test(tidy) || !/\p{L}/u.test(tidy)) return null;
  return tidy;
}
