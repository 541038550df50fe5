import type { Analysis, Document } from '../lib/model';
import { isSomePolicy } from '../lib/model/policy-kind';
import { isFailure, type Result } from '../lib/report/to-json';
import { isAddress, type Input } from './input/expand';
import { InputError, toFailure } from './input/input-error';
import { readInput } from './input/reader';
import { toDocument, type Read } from './input/to-document';
import type { Io } from './io';
import type { PartFlags } from './parts/part-options';
import { NAME, VERSION } from './product';
import type { Reading } from './reading-options';

export interface Told {
  result: Result;
  /** a sentence that helps on: where the policy is, if this page is none */
  hint: string | null;
}

/** What is made of a policy, given as its documents in order. */
export type Work = (documents: Document[]) => Result | Promise<Result>;

/** Reads one input, with the parts that were asked for, and works on it. Never throws: what goes wrong is a result too. */
export async function resultOf(
  { source, content, error }: Input,
  reading: Reading,
  work: Work,
  io: Pick<Io, 'env' | 'stderr'>,
  flags: PartFlags = {},
): Promise<Told> {
  if (error) return { result: toFailure(source, error), hint: null };
  try {
    const read = await (content ? toDocument({ source, ...content }) : readInput(source, reading));
    const result = await work([read.document]);
    if (isNoPolicy(result)) return await elsewhere(read, result, reading, work, flags);
    return await withParts(read, result, reading, work, flags);
  } catch (caught) {
    const known = caught instanceof InputError ? caught : fault(source, caught, io);
    return { result: toFailure(source, known), hint: null };
  }
}

async function withParts(
  { document }: Read,
  result: Result,
  reading: Reading,
  work: Work,
  flags: PartFlags,
): Promise<Told> {
  if (isFailure(result) || !(flags.parts || flags.part?.length)) return { result, hint: null };
  const { readParts } = await import('./parts/read-parts');
  const documents = await readParts(document, result, flags, reading);
  if (!documents) return { result, hint: null };
  return { result: await work(documents), hint: unreadOf(documents[0]!, flags) };
}

/** A part that a person named and that nothing links to stands nowhere in a summary: its name may be mistyped. */
function unreadOf({ unreadParts = [] }: Document, { part = [] }: PartFlags): string | null {
  const unread = unreadParts.filter(({ href }) => part.includes(href));
  return unread.length > 0 ? unread.map(({ problem }) => problem).join(' ') : null;
}

const isNoPolicy = (result: Result): result is Analysis =>
  !isFailure(result) && !isSomePolicy(result.document.kind);

/** A page that is no policy: the policy it links to, where that was asked for; else where it is. */
async function elsewhere(
  read: Read,
  result: Analysis,
  reading: Reading,
  work: Work,
  flags: PartFlags,
): Promise<Told> {
  const { source } = read.document;
  if (flags.follow) {
    const { followToPolicy } = await import('./parts/follow');
    const policy = await followToPolicy(read, reading);
    if (policy) {
      const followed = await withParts(policy, await work([policy.document]), reading, work, flags);
      return {
        result: followed.result,
        hint: `${source} is no policy: read ${policy.document.url ?? 'the file it links to'} instead.`,
      };
    }
  }
  const links = ((await read.policyLinks?.()) ?? []).slice(0, MOST_POLICY_LINKS);
  const policyLinks = links.map(({ href, text, kind, language }) => ({ href, text, kind, language }));
  const named = { ...result, document: { ...result.document, policyLinks } };
  const told = await withParts(read, named, reading, work, flags);
  return { ...told, hint: told.hint ?? hintOf(source, policyLinks, flags) };
}

const MOST_POLICY_LINKS = 10;

function hintOf(
  source: string,
  links: { href: string; kind: string }[],
  { follow }: PartFlags,
): string | null {
  const policies = links.filter(({ kind }) => kind === 'privacy-policy').map(({ href }) => href);
  if (follow)
    return `${source} is no policy, and none was found where it links to or where sites keep theirs.`;
  if (policies.length === 0) return null;
  const offer = policies.some(isAddress) ? ' (--follow reads it)' : '';
  return `this page links to a privacy policy: ${policies.slice(0, 3).join(' ')}${offer}`;
}

/** A bug of ours on one input must not cost the others; it still has to be seen. */
export function fault(
  source: string,
  caught: unknown,
  { env, stderr }: Pick<Io, 'env' | 'stderr'>,
): InputError {
  if (env.SMALLPRINT_DEBUG && caught instanceof Error) stderr.write(`${caught.stack}\n`);
  const what = caught instanceof Error ? caught.message : String(caught);
  return new InputError(
    'internal',
    `${source} met a fault in ${NAME} ${VERSION} (${what}): please report it with this input; SMALLPRINT_DEBUG=1 shows where.`,
  );
}
