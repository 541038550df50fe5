import type { OptOutMethodId, OptOutTargetId } from '../../lib/model';
import { readLabelFile, type Place } from '../labelled';

/** What was said of one sentence. */
export interface Label extends Place {
  answer: 'yes' | 'maybe' | 'no';
  targets: OptOutTargetId[];
  methods: OptOutMethodId[];
}

/** By the first 16 hex digits of the SHA-256 of the policy's text. */
export const readLabels = (): Map<string, Label[]> =>
  readLabelFile(new URL('labels.txt', import.meta.url), labelOf);

/** A label as it stands in the file: "12.f90f338f=y:mk,ad/un". */
export function labelOf(text: string): Label {
  const found = /^(\d+)\.([0-9a-f]{8})=(?:n|([y?]):([a-z,]*)\/([a-z,]*))$/.exec(text);
  if (!found) throw new Error(`labels.txt: "${text}" is no label (SEGMENT.HASH=ANSWER:TARGETS/METHODS).`);
  const [, segment, hash, answer, targets = '', methods = ''] = found;
  return {
    segment: Number(segment),
    text: hash!,
    answer: answer === 'y' ? 'yes' : answer === '?' ? 'maybe' : 'no',
    targets: targetsOf(targets),
    methods: named(methods, METHODS),
  };
}

/** "mk,ad": what is opted out of. */
export const targetsOf = (codes: string): OptOutTargetId[] => named(codes, TARGETS);

function named<Id>(codes: string, ids: Record<string, Id>): Id[] {
  return codes
    .split(',')
    .filter(Boolean)
    .map((code) => {
      const id = ids[code];
      if (!id) throw new Error(`labels.txt: there is no code "${code}".`);
      return id;
    });
}

const TARGETS: Record<string, OptOutTargetId> = {
  sa: 'sale-sharing',
  ad: 'targeted-advertising',
  mk: 'marketing',
  ck: 'cookies-tracking',
  an: 'analytics',
  tp: 'third-party-sharing',
  se: 'sensitive-use',
  pf: 'profiling',
  ai: 'ai-training',
  lo: 'location',
  dp: 'device-permissions',
};

const METHODS: Record<string, OptOutMethodId> = {
  wp: 'web-page',
  it: 'industry-tool',
  un: 'unsubscribe-link',
  ac: 'account-setting',
  br: 'browser-setting',
  de: 'device-setting',
  si: 'browser-signal',
  em: 'email',
  ph: 'phone',
  po: 'postal-mail',
  co: 'contact',
};
