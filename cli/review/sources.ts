import { analyze } from '../../lib/analyze';
import { listed, mechanisms } from '../../lib/links/mechanisms';
import { readPage } from '../../lib/links/page/read-page';
import type { Analysis, Document, HrefLink, ReviewRow } from '../../lib/model';
import { expandInputs, isAddress, type Input } from '../input/expand';
import { readLocalFile } from '../input/local-file';
import { readInput } from '../input/reader';
import { toDocument, type Read } from '../input/to-document';
import type { PartFlags } from '../parts/part-options';
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

/** Reads every input in turn: policies and lists of links. One that fails is told of and ends nothing. */
export async function* sources(given: string[], reading: Reading, flags: PartFlags): AsyncGenerator<Sourced> {
  for (const each of given) {
    const list = await listAt(each, reading).catch((error: unknown) => ({ error }));
    if (list) yield { source: each, ...list };
    else yield* policiesIn(each, reading, flags);
  }
}

async function* policiesIn(given: string, reading: Reading, flags: PartFlags): AsyncGenerator<Sourced> {
  const { inputs } = await expandInputs([given], reading);
  for await (const input of inputs) {
    const { source, content, error } = input;
    try {
      if (error) throw error;
      const list = content || source === given ? null : await listAt(source, reading);
      yield { source, ...(list ?? (await policyOf(input, reading, flags))) };
    } catch (error) {
      yield { source, error };
    }
  }
}

const LIST = /\.(?:csv|ndjson|jsonl|txt)$/i;

/** Null for what is no list of links: then it is read as any other input, and what is wrong with it is told there. */
async function listAt(source: string, { maxBytes }: Reading): Promise<Source | null> {
  if (source === '-' || isAddress(source) || !LIST.test(source)) return null;
  const bytes = await readLocalFile(source, maxBytes).catch(() => null);
  const links = bytes && linkList(source, new TextDecoder().decode(bytes));
  return links && { rows: listed(source, links), policy: null };
}

/** The policy, with the parts that were asked for; where a page is none, the one it links to, if that was asked for. */
async function policyOf({ source, content }: Input, reading: Reading, flags: PartFlags): Promise<Source> {
  const given = content ? toDocument({ source, ...content }) : readInput(source, reading);
  const read = await followed(await given, reading, flags);
  const whole = analyze(await withParts(read, reading, flags));
  // a review names its inputs as they were given
  const analysis = { ...whole, document: { ...whole.document, source } };
  const url = read.document.url ?? read.document.declaredUrl ?? null;
  const around = read.html === undefined ? null : linksOf(read.html, url);
  return { rows: mechanisms(analysis, around ?? []), policy: { analysis, url, around } };
}

async function followed(read: Read, reading: Reading, { follow }: PartFlags): Promise<Read> {
  if (!follow || !['terms', 'other'].includes(analyze([read.document]).document.kind)) return read;
  const { followToPolicy } = await import('../parts/follow');
  return (await followToPolicy(read, reading)) ?? read;
}

async function withParts({ document }: Read, reading: Reading, flags: PartFlags): Promise<Document[]> {
  if (!flags.parts && !flags.part?.length) return [document];
  const { readParts } = await import('../parts/read-parts');
  return (await readParts(document, analyze([document]), flags, reading)) ?? [document];
}

/** The page's links as absolute addresses. */
function linksOf(html: string, base: string | null): HrefLink[] {
  return readPage(html).anchors.flatMap(({ href, text }) => {
    if (href === null || !URL.canParse(href, base ?? undefined)) return [];
    return [{ href: new URL(href, base ?? undefined).href, text }];
  });
}
