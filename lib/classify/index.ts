import { noHits, type LawHits } from '../knowledge/law-hits';
import { statementIds, type Findings, type Segment, type StatementFinding, type Warning } from '../model';
import type { Annotator, Context } from './annotator';
import { dataCategories } from './annotators/data-categories';
import { disclosures } from './annotators/disclosures';
import { optOuts } from './annotators/opt-outs';
import { recipients } from './annotators/recipients';
import { rights } from './annotators/rights';
import { services } from './annotators/services';
import { statements } from './annotators/statements';
import { findController, type Site } from './controller';
import { findDates } from './dates';
import { documentFacts, type DocumentFacts } from './document-facts';
import { lawHits } from './law-hits';
import { readPolicy } from './policy-reader';
import { quotingBody } from './quoted-from-body';
import type { Reading } from './reading';
import { secondOpinion, type Opinion } from './second-opinion';
import { findWarnings } from './warnings';

/** In order: an annotator may read what those before it found. */
const annotators: readonly Annotator[] = [
  dataCategories,
  services,
  recipients,
  statements,
  optOuts,
  rights,
  disclosures,
];

export interface Classification {
  found: Findings;
  /** findings under their threshold: shown as "maybe", never counted */
  possible: Findings;
  /** the company responsible, as the policy names it */
  controller: string | null;
  facts: DocumentFacts;
  warnings: Warning[];
  /** what the laws' own phrases found, for assessment */
  lawHits: LawHits;
}

/**
 * What an English policy says: every claim with its evidence. Pure; linear in the text. `site` says where it stands, as
 * far as that is known: it helps to tell the company's name.
 */
export function classify(
  segments: Segment[],
  site: Site = {},
  opinionOf: (reading: Reading) => Opinion = secondOpinion,
): Classification {
  const reading = readPolicy(segments, site.url ?? site.declaredUrl);
  const controller = findController(reading, site);
  const dates = findDates(reading);
  const context: Context = {
    segments,
    reading,
    controller: controller?.name ?? null,
    ownNames: controller?.names ?? [],
    controllerAt: controller?.at ?? [],
    dates,
    opinion: opinionOf(reading),
    found: noFindings(),
    possible: noFindings(),
  };
  for (const annotator of annotators) {
    const { found, possible } = annotator.annotate(context);
    merge(context.found, found);
    merge(context.possible, possible ?? {});
  }
  const fromBody = quotingBody(segments);
  return {
    found: fromBody(context.found),
    possible: fromBody(context.possible),
    controller: context.controller,
    facts: documentFacts(reading, dates),
    warnings: findWarnings(reading),
    lawHits: lawHits(reading),
  };
}

/** A text in a language that the knowledge does not cover: its length and dates, and no claim. */
export function describeOnly(segments: Segment[]): Classification {
  const reading = readPolicy(segments);
  const found = { ...noFindings(), statements: unstated() };
  return {
    found,
    possible: noFindings(),
    controller: null,
    facts: documentFacts(reading, findDates(reading)),
    warnings: [],
    lawHits: noHits,
  };
}

const unstated = (): StatementFinding[] =>
  statementIds.map((id) => ({ id, value: 'not-stated', score: 1, scope: [], evidence: [] }));

function noFindings(): Findings {
  return {
    dataCategories: [],
    recipients: [],
    services: [],
    statements: [],
    optOuts: [],
    rights: [],
    disclosures: [],
    denials: [],
  };
}

function merge(into: Findings, more: Partial<Findings>): void {
  for (const key of Object.keys(more) as (keyof Findings)[]) (into[key] as unknown[]).push(...more[key]!);
}
