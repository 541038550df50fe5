import type { SignalReview } from '../../model';
import type { Wording } from '../wording';

export interface SignalLine {
  /** the signal */
  what: string;
  /** what is said and done, and whether the two agree */
  says: string;
  /** the policy's words; null where it says nothing */
  quote: string | null;
  /** what the site serves, as it is; null where there is nothing to show */
  served: string | null;
}

/** The three signals of one policy, a line each. */
export function signalLines({ gpc, doNotTrack, sale }: SignalReview, { linkReview }: Wording): SignalLine[] {
  const words = linkReview.signals;
  const { file } = gpc;
  const fault = file.fault ? ` (${file.fault})` : '';
  const both = `${words.stances[gpc.policy]}; ${words.file[file.state]}${fault}`;
  // where nothing is said the two say so themselves
  const verdict = gpc.agreement === 'nothing-said' ? '' : `${words.agreement[gpc.agreement]}: `;
  return [
    {
      what: words.gpc,
      says: capital(verdict + both),
      quote: gpc.quote,
      served: file.content,
    },
    {
      what: words.dnt,
      says: capital(words.stances[doNotTrack.policy]),
      quote: doNotTrack.quote,
      served: null,
    },
    {
      what: words.sale,
      says: capital(words.saleLink[sale.agreement]),
      quote: sale.quote,
      served: sale.link?.href ?? null,
    },
  ];
}

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
