import type { Link, OptOutTargetId } from '../../lib/model';
import { targetsOf } from '../choices/labels';
import { hashOf, readLabelFile, type Place } from '../labelled';

/** What was said of one link where it stands. */
export interface LinkLabel extends Place {
  /** first 8 hex digits of the SHA-256 of the link's target */
  href: string;
  answer: 'yes' | 'maybe' | 'no';
  targets: OptOutTargetId[];
}

/** By the first 16 hex digits of the SHA-256 of the policy's text. */
export const readLinkLabels = (): Map<string, LinkLabel[]> =>
  readLabelFile(new URL('labels.txt', import.meta.url), linkLabelOf);

/** A label as it stands in the file: "12.f90f338f.0a1b2c3d=y:mk,ad". */
export function linkLabelOf(text: string): LinkLabel {
  const found = /^(\d+)\.([0-9a-f]{8})\.([0-9a-f]{8})=(?:n|([y?]):([a-z,]*))$/.exec(text);
  if (!found) throw new Error(`labels.txt: "${text}" is no label (SEGMENT.HASH.HASH=ANSWER:TARGETS).`);
  const [, segment, sentence, href, answer, targets = ''] = found;
  return {
    segment: Number(segment),
    text: sentence!,
    href: href!,
    answer: answer === 'y' ? 'yes' : answer === '?' ? 'maybe' : 'no',
    targets: targetsOf(targets),
  };
}

export const isLinkOf = ({ href }: Link, label: LinkLabel): boolean => hashOf(href, 8) === label.href;
