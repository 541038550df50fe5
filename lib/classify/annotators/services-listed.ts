import type { Segment } from '../../model';
import type { Context } from '../annotator';
import { hasHit } from '../reading';
import { knownCompanies } from './companies-named';
import { sharingAt, surroundingsOf } from './recipients-context';
import type { ServiceRow } from './services';

/** What parts a service's name from what is said of it. */
const PARTED = /^\s*(?:\([^)]{0,80}\)\s*)?(?:[:–—-]|$)/;

/** List items that begin with the name of a known service: "Stripe – for payments". */
export function listedServices({ segments, reading }: Context): ServiceRow[] {
  return segments.flatMap((segment): ServiceRow[] => {
    const first = segment.kind === 'list-item' ? reading.sentences[segment.id]![0] : undefined;
    const hit = first && knownCompanies(first).find(({ from }) => from === 0);
    if (!hit || !sharingAt(surroundingsOf(reading, first), hit)) return [];
    if (!PARTED.test(segment.text.slice(hit.end))) return [];
    const purpose = segment.text.slice(hit.end).replace(PARTED, '').trim();
    const { name, company } = hit.entry.company;
    return [
      {
        segment,
        name: segment.text.slice(hit.start, hit.end),
        company: company ?? name,
        purpose: purpose || null,
        optOut: offersOptOut(segment, reading.sentences[segment.id]!) ? 'offered' : 'not-said',
      },
    ];
  });
}

const offersOptOut = (segment: Segment, sentences: Context['reading']['sentences'][number]): boolean =>
  segment.links.some((link) => /opt-?out/i.test(link.href)) ||
  sentences.some((sentence) => hasHit(sentence, 'services-column', 'opt-out'));
