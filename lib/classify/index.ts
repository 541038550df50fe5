import { lexiconsEn } from '../knowledge/compiled/lexicons-en';
import type { Findings, Segment } from '../model';
import type { Annotator, Context } from './annotator';
import { dataCategories } from './annotators/data-categories';
import { disclosures } from './annotators/disclosures';
import { optOuts } from './annotators/opt-outs';
import { recipients } from './annotators/recipients';
import { rights } from './annotators/rights';
import { services } from './annotators/services';
import { statements } from './annotators/statements';
import { findController } from './controller';
import { createReader } from './reading';

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
}

const reader = createReader(lexiconsEn);

/** What an English policy says: every claim with its evidence. Pure; linear in the text. */
export function classify(segments: Segment[]): Classification {
  const reading = reader(segments);
  const controller = findController(reading);
  const context: Context = { segments, reading, controller, found: noFindings(), possible: noFindings() };
  for (const annotator of annotators) {
    const { found, possible } = annotator.annotate(context);
    merge(context.found, found);
    merge(context.possible, possible ?? {});
  }
  return { found: context.found, possible: context.possible, controller };
}

export function noFindings(): Findings {
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
