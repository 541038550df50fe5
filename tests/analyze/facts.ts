import type { Analysis, LawId, RegionId } from '../../lib/model';

/** What a careful reader asks of an analysis, in the terms of the contract. */
export function factsOf(analysis: Analysis) {
  const { dataCategories, recipients, services, statements, optOuts, rights, disclosures, denials } =
    analysis;
  const one = <C extends { id: string }>(list: C[], id: string): C | undefined =>
    list.find((each) => each.id === id);
  return {
    data: (id: string) => one(dataCategories, id)?.disposition ?? null,
    dataWith: (disposition: string) =>
      dataCategories.flatMap((each) => (each.disposition === disposition ? [each.id as string] : [])),
    recipients: () => recipients.map(({ id }) => id as string),
    companies: (id: string) => one(recipients, id)?.companies.map(({ name }) => name) ?? [],
    statement: (id: string) => one(statements, id)!.value,
    service: (name: string) => services.find((each) => each.name === name)?.optOut ?? null,
    /** "targets | methods | links" of each */
    optOuts: () =>
      optOuts.map(({ targets, methods, links }) =>
        [targets, methods, links.map(({ href }) => href)].map((list) => list.join(' ')).join(' | '),
      ),
    optOutTargets: () => optOuts.flatMap(({ targets }): string[] => targets),
    rights: (scope?: RegionId) =>
      rights
        .filter((each) => scope === undefined || each.scope.length === 0 || each.scope.includes(scope))
        .map(({ id }) => id as string),
    right: (id: string) => one(rights, id)?.status ?? null,
    /** undefined where it is not made */
    disclosure: (id: string) => one(disclosures, id)?.value,
    disclosures: () => disclosures.map(({ id }) => id as string),
    denied: () => denials.map(({ kind, id }) => `${kind} ${id}`),
    item: (law: LawId, id: string) =>
      analysis.checklists.find((each) => each.law === law)?.items.find((each) => each.id === id)?.status ??
      null,
    laws: () =>
      analysis.checklists.flatMap(({ law, applicability }) =>
        applicability === 'addressed' ? [law as string] : [],
      ),
    warnings: () => analysis.warnings.map(({ id }) => id as string),
    /** the first quote of a claim, with its lead-in before it */
    proof: (list: 'dataCategories' | 'recipients' | 'rights' | 'disclosures' | 'statements', id: string) => {
      const best = one<{ id: string; evidence: { quote: string; lead?: { quote: string } }[] }>(
        analysis[list],
        id,
      )?.evidence[0];
      return best ? `${best.lead ? `[${best.lead.quote}] ` : ''}${best.quote}` : null;
    },
  };
}
