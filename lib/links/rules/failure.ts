import type { LinkVerdict } from '../../model';
import type { Evidence, FailureKind } from '../evidence';
import { judgement, type Judgement } from '../judgement';

/** A failure of ours, or a rule that we keep, says nothing of the link; the others are the link's. */
const VERDICTS: Record<FailureKind, LinkVerdict> = {
  dns: 'dead',
  tls: 'dead',
  'time-out': 'dead',
  unreachable: 'dead',
  'broke-off': 'dead',
  redirects: 'dead',
  robots: 'not-checkable',
  'private-address': 'not-checkable',
  'other-scheme': 'not-checkable',
  'too-large': 'not-checkable',
  'no-permission': 'not-checkable',
};

/** No answer came. */
export function failure({ failure }: Evidence): Judgement | null {
  if (!failure) return null;
  return judgement(VERDICTS[failure.kind], failure.kind, { detail: failure.detail });
}
