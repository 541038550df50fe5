import type { Analysis, Evidence, RegionId } from '../../lib/model';

/**
 * What a golden keeps of an analysis: each claim on one line with its first quote, so that a change reads like a
 * sentence. Scores and offsets are left out: they move with every lexicon, and tests of their own hold them.
 */
export function summaryOf(analysis: Analysis): unknown {
  const { document, checklists, warnings } = analysis;
  return {
    document: {
      kind: document.kind,
      language: document.language,
      title: document.title,
      controller: document.controller,
      effectiveDate: document.effectiveDate,
      dates: document.dates.map(({ date, label }) => `${date} ${label}`.trim()),
      words: document.words,
    },
    dataCategories: claims(analysis.dataCategories, (each) => [
      each.id,
      each.disposition,
      each.sensitive.length ? `sensitive: ${each.sensitive.join(' ')}` : '',
    ]),
    recipients: claims(analysis.recipients, (each) => [
      each.id,
      each.companies.map(({ name }) => name).join(', '),
    ]),
    services: claims(analysis.services, (each) => [
      each.name,
      each.company ?? '',
      each.recipients.join(' '),
      each.optOut,
      each.links.map(({ href }) => href).join(' '),
    ]),
    statements: claims(analysis.statements, (each) => [each.id, each.value]),
    optOuts: claims(analysis.optOuts, (each) => [
      each.targets.join(' '),
      `by ${each.methods.join(' ')}`,
      each.links.map(({ href }) => href).join(' '),
    ]),
    rights: claims(analysis.rights, (each) => [each.id, each.status]),
    disclosures: claims(analysis.disclosures, (each) => [each.id, each.value ?? '']),
    denials: analysis.denials.map(({ kind, id, evidence }) => line([kind, id], [], evidence)),
    checklists: Object.fromEntries(
      checklists
        .filter(({ applicability }) => applicability === 'addressed')
        .map(({ law, items }) => [law, Object.fromEntries(items.map(({ id, status }) => [id, status]))]),
    ),
    warnings: warnings.map(({ id, evidence }) =>
      [id, ...evidence.map(({ quote }) => `“${short(quote)}”`)].join(' · '),
    ),
  };
}

interface Scoped {
  scope: RegionId[];
  evidence: Evidence[];
}

const claims = <C extends Scoped>(list: C[], particulars: (claim: C) => string[]): string[] =>
  list.map((claim) => line(particulars(claim), claim.scope, claim.evidence));

function line(particulars: string[], scope: RegionId[], [best]: Evidence[]): string {
  return [
    ...particulars.filter(Boolean),
    scope.length ? `for ${scope.join(' ')}` : '',
    best ? `“${best.lead ? `[${short(best.lead.quote)}] ` : ''}${short(best.quote)}”` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

const LONGEST = 100;
const short = (quote: string): string => (quote.length > LONGEST ? `${quote.slice(0, LONGEST)}…` : quote);
