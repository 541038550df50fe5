import type { Document } from '../lib/model';
import { isFailure, type Result } from '../lib/report/to-json';
import type { Input } from './input/expand';
import { InputError, toFailure } from './input/input-error';
import { readInput } from './input/reader';
import type { Read } from './input/to-document';
import type { Io } from './io';
import { NAME, VERSION } from './product';
import type { Reading } from './reading-options';

export interface Told {
  result: Result;
  /** a sentence that helps on: where the policy is, if this page is none */
  hint: string | null;
}

/** Reads one input and works on it. Never throws: what goes wrong is a result too. */
export async function resultOf(
  { source, error }: Input,
  reading: Reading,
  work: (document: Document) => Result,
  io: Pick<Io, 'env' | 'stderr'>,
): Promise<Told> {
  if (error) return { result: toFailure(source, error), hint: null };
  try {
    const read = await readInput(source, reading);
    const result = work(read.document);
    return { result, hint: await hintOf(result, read) };
  } catch (caught) {
    const known = caught instanceof InputError ? caught : fault(source, caught, io);
    return { result: toFailure(source, known), hint: null };
  }
}

async function hintOf(result: Result, { policyLinks }: Read): Promise<string | null> {
  if (isFailure(result) || !policyLinks) return null;
  if (!result.warnings.some(({ id }) => id === 'not-a-policy')) return null;
  const links = await policyLinks();
  return links.length > 0 ? `this page links to a privacy policy: ${links.slice(0, 3).join(' ')}` : null;
}

/** A bug of ours on one input must not cost the others; it still has to be seen. */
function fault(source: string, caught: unknown, { env, stderr }: Pick<Io, 'env' | 'stderr'>): InputError {
  if (env.SMALLPRINT_DEBUG && caught instanceof Error) stderr.write(`${caught.stack}\n`);
  const what = caught instanceof Error ? caught.message : String(caught);
  return new InputError(
    'internal',
    `${source} met a fault in ${NAME} ${VERSION} (${what}): please report it with this input; SMALLPRINT_DEBUG=1 shows where.`,
  );
}
