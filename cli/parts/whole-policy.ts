import type { Document } from '../../lib/model';
import { isSomePolicy } from '../../lib/model/policy-kind';
import type { Read } from '../input/to-document';
import type { Reading } from '../reading-options';
import type { PartFlags } from './part-options';

export interface WholePolicy {
  /** what was given or, where that is none and it was asked for, the policy that it links to */
  policy: Read;
  /** the policy and its parts, in order */
  documents: Document[];
}

/** What `analyze` would read with the same flags. */
export async function wholePolicy(
  read: Read,
  reading: Reading,
  { follow, ...flags }: PartFlags,
): Promise<WholePolicy> {
  const policy = follow ? await policyBehind(read, reading) : read;
  const { document } = policy;
  if (!flags.parts && !flags.part?.length) return { policy, documents: [document] };
  const [{ analyze }, { readParts }] = await Promise.all([
    import('../../lib/analyze'),
    import('./read-parts'),
  ]);
  const documents = await readParts(document, analyze([document]), flags, reading);
  return { policy, documents: documents ?? [document] };
}

async function policyBehind(read: Read, reading: Reading): Promise<Read> {
  const [{ kindOf }, { followToPolicy }] = await Promise.all([
    import('../../lib/extract/kind'),
    import('./follow'),
  ]);
  if (isSomePolicy(kindOf(read.document).kind)) return read;
  return (await followToPolicy(read, reading)) ?? read;
}
