import { stat } from 'node:fs/promises';
import { analyze } from '../../lib/analyze';
import { listed, mechanisms } from '../../lib/links/mechanisms';
import { readPage } from '../../lib/links/page/read-page';
import type { Analysis, HrefLink, ReviewRow } from '../../lib/model';
import { decode } from '../../lib/extract/decode';
import { whyBinary } from '../input/binary';
import { expandInputs, isAddress, matching, type Content, type Input } from '../input/expand';
import { InputError } from '../input/input-error';
import { readLocalFile } from '../input/local-file';
import { sparesInputs } from '../input/no-overwrite';
import { readInput, readStdin } from '../input/reader';
import { toDocument } from '../input/to-document';
import type { PartFlags } from '../parts/part-options';
import { wholePolicy } from '../parts/whole-policy';
import type { Reading } from '../reading-options';
import { linkList } from './link-list';

/** One input of a review, with what is to be checked of it. */
export interface Source {
  rows: ReviewRow[];
  /** null for a list of links */
  policy: Policy | null;
}

export interface Policy {
  analysis: Analysis;
  /** the policy's own address, where it is known */
  url: string | null;
  /** the links of the page; null where the policy is no page */
  around: HrefLink[] | null;
}

export type Sourced = { source: string } & (Source | { error: unknown });

/** A list may hold lines that are no links: each is told of, and the others are checked. */
interface ListSource extends Source {
  errors: InputError[];
}

export interface SourceFlags extends PartFlags {
  /** what is to be written, and so must be none of the inputs */
  output?: string;
}

/** Reads every input in turn: policies and lists of links. One that fails is told of and ends nothing. */
export async function* sources(
  given: string[],
  reading: Reading,
  flags: SourceFlags,
): AsyncGenerator<Sourced> {
  for (const each of await namedBy(given, flags)) {
    const content = await streamed(each, reading);
    if (content instanceof InputError) yield { source: each, error: content };
    else {
      const list = await listOrError(each, reading, content);
      if (list) yield* sourced(each, list);
      else if (content) yield await policyOrError({ source: each, content }, reading, flags);
      else yield* policiesIn(each, reading, flags);
    }
  }
}

/** A pattern may mean policies and lists: each file is looked at by itself. */
async function namedBy(given: string[], { output }: SourceFlags): Promise<string[]> {
  const names = await Promise.all(
    given.map(async (each) => {
      const matches = (await matching(each)) ?? [];
      await sparesInputs(output, matches);
      return matches.length > 0 ? matches : [each];
    }),
  );
  return names.flat();
}

async function* policiesIn(given: string, reading: Reading, flags: SourceFlags): AsyncGenerator<Sourced> {
  const { inputs } = await expandInputs([given], { ...reading, output: flags.output });
  for await (const input of inputs) {
    const { source, content, error } = input;
    const list = error || content || source === given ? null : await listOrError(source, reading);
    if (list) yield* sourced(source, list);
    else yield await policyOrError(input, reading, flags);
  }
}

/**
 * What stdin or a named pipe holds, which may be a list and may be a policy: it can be read only once, for both. Null
 * for what can be read again.
 */
async function streamed(given: string, reading: Reading): Promise<Content | InputError | null> {
  try {
    if (given === '-') return { bytes: await readStdin(reading) };
    const isPipe = (await stat(given).catch(() => null))?.isFIFO() ?? false;
    return isPipe ? { bytes: await readLocalFile(given, reading.maxBytes) } : null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function* sourced(source: string, list: ListSource | { error: unknown }): Generator<Sourced> {
  if ('error' in list) return yield { source, ...list };
  const { errors, ...rest } = list;
  yield { source, ...rest };
  for (const error of errors) yield { source, error };
}

async function policyOrError(input: Input, reading: Reading, flags: PartFlags): Promise<Sourced> {
  try {
    if (input.error) throw input.error;
    return { source: input.source, ...(await policyOf(input, reading, flags)) };
  } catch (error) {
    return { source: input.source, error };
  }
}

/** By its ending, or with none at all: a page or a document is never taken for a list. */
const LIST = /(?:^|[\\/])[^.\\/]+$|\.(?:csv|tsv|ndjson|jsonl|txt)(?:\.gz)?$/i;

/** Null for what is no list of links: then it is read as any other input, and what is wrong with it is told there. */
async function listOrError(
  source: string,
  { maxBytes }: Reading,
  content: Content | null = null,
): Promise<ListSource | { error: unknown } | null> {
  if (isAddress(source) || !LIST.test(source)) return null;
  const bytes = content?.bytes ?? (await readLocalFile(source, maxBytes).catch(() => null));
  if (!bytes || whyBinary(bytes)) return null;
  try {
    const list = linkList(source, decode(bytes).text);
    return (
      list && {
        rows: listed(source, list.links),
        policy: null,
        errors: list.odd.map((odd) => noLink(source, odd)),
      }
    );
  } catch (error) {
    return { error };
  }
}

function noLink(source: string, odd: string): InputError {
  const shown = odd.length > 100 ? `${odd.slice(0, 100)}…` : odd;
  return new InputError(
    'unsupported',
    `${source}: “${shown}” is no link that can be checked: write it with https://, http://, mailto: or tel: in front.`,
  );
}

/** The policy, with the parts that were asked for; where a page is none, the one it links to, if that was asked for. */
async function policyOf({ source, content }: Input, reading: Reading, flags: PartFlags): Promise<Source> {
  const given = content ? toDocument({ source, ...content }) : readInput(source, reading);
  const { policy, documents } = await wholePolicy(await given, reading, flags);
  const whole = analyze(documents);
  // a review names its inputs as they were given
  const analysis = { ...whole, document: { ...whole.document, source } };
  const url = policy.document.url ?? policy.document.declaredUrl ?? null;
  const around = policy.html === undefined ? null : linksOf(policy.html, url);
  return { rows: mechanisms(analysis, around ?? []), policy: { analysis, url, around } };
}

/** The page's links as absolute addresses. */
function linksOf(html: string, base: string | null): HrefLink[] {
  return readPage(html).anchors.flatMap(({ href, text }) => {
    if (href === null || !URL.canParse(href, base ?? undefined)) return [];
    return [{ href: new URL(href, base ?? undefined).href, text }];
  });
}
