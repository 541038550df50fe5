import {
  dataCategoryIds,
  disclosureIds,
  lawIds,
  optOutTargetIds,
  recipientIds,
  rightIds,
  statementIds,
} from '../../model';
import type { Analysis } from '../../model';
import { isFailure, type Result } from '../to-json';
import { policyId, type Engine } from './policy-id';

const STATES = ['stated', 'conditional', 'denied', 'not_found', 'not_applicable'] as const;
const name = (id: string) => id.replaceAll('-', '_');

/** The columns of the table with one row a policy, in order. docs/research.md says what each holds. */
export const policyColumns: string[] = [
  ...['policy_id', 'source', 'url', 'retrieved_at', 'sha256', 'engine_version', 'model'],
  ...['error', 'error_message', 'kind', 'kind_score', 'language', 'title', 'controller', 'effective_date'],
  ...['words', 'reading_minutes', 'parts', 'warnings'],
  ...statementIds.map(name),
  ...['data_collected', 'data_not_collected', 'data_sensitive', 'recipients', 'companies'],
  ...['opt_out_targets', 'opt_out_methods', 'opt_out_links', 'rights', 'rights_conditional', 'disclosures'],
  ...['data_collected_count', 'recipients_count', 'opt_outs_count', 'rights_count', 'disclosures_count'],
  ...lawIds.flatMap((law) => ['addressed', ...STATES].map((state) => `${name(law)}_${state}`)),
];

const lawCounts = new Set(lawIds.flatMap((law) => STATES.map((state) => `${name(law)}_${state}`)));

/** Columns that hold whole numbers; kind_score is a fraction, the rest is text. */
export const isCount = (column: string) =>
  lawCounts.has(column) || /_count$|^(?:words|reading_minutes|parts)$/.test(column);

export type PolicyRow = Record<string, string | number | null | undefined>;

/** One row for a policy, also for one that could not be read: then with its error and nothing else. */
export function policyRow(result: Result, engine?: Engine): PolicyRow {
  const policy_id = policyId(result);
  if (isFailure(result)) {
    const { code, message } = result.error;
    const made = { engine_version: engine?.version, model: engine?.model };
    return { policy_id, source: result.source, ...made, error: code, error_message: message };
  }
  return { policy_id, ...aboutRow(result), ...claimsRow(result), ...lawsRow(result) };
}

function aboutRow({ document, engine, warnings }: Analysis): PolicyRow {
  const { source, url, retrievedAt, sha256, kind, kindScore, language, title, controller } = document;
  return {
    ...{
      source,
      url,
      retrieved_at: retrievedAt,
      sha256,
      kind,
      kind_score: kindScore,
      language,
      title,
      controller,
    },
    ...{ engine_version: engine.version, model: engine.model, effective_date: document.effectiveDate },
    ...{ words: document.words, reading_minutes: document.readingMinutes, parts: document.parts.length },
    warnings: list(warnings.map(({ id }) => id)),
  };
}

function claimsRow(analysis: Analysis): PolicyRow {
  const { statements, dataCategories, recipients, optOuts, rights, disclosures } = analysis;
  const collected = dataCategories.filter(({ disposition }) => disposition === 'collected');
  const companies = recipients.flatMap((found) => found.companies.map((company) => company.name));
  return {
    ...Object.fromEntries(statements.map(({ id, value }) => [name(id), value])),
    data_collected: known(collected, dataCategoryIds),
    data_not_collected: known(
      dataCategories.filter((found) => !collected.includes(found)),
      dataCategoryIds,
    ),
    data_sensitive: known(
      collected.filter(({ sensitive }) => sensitive.length > 0),
      dataCategoryIds,
    ),
    recipients: known(recipients, recipientIds),
    companies: list([...new Set(companies)]),
    opt_out_targets: list(
      optOutTargetIds.filter((id) => optOuts.some(({ targets }) => targets.includes(id))),
    ),
    opt_out_methods: list([...new Set(optOuts.flatMap(({ methods }) => methods))].sort()),
    opt_out_links: [...new Set(optOuts.flatMap(({ links }) => links.map(({ href }) => href)))].join(' '),
    rights: known(rights, rightIds),
    rights_conditional: known(
      rights.filter(({ status }) => status === 'conditional'),
      rightIds,
    ),
    disclosures: known(disclosures, disclosureIds),
    ...{
      data_collected_count: new Set(collected.map(({ id }) => id)).size,
      recipients_count: recipients.length,
    },
    ...{ opt_outs_count: optOuts.length, rights_count: rights.length, disclosures_count: disclosures.length },
  };
}

function lawsRow({ checklists }: Analysis): PolicyRow {
  const cells = checklists.flatMap(({ law, applicability, items }) => [
    [`${name(law)}_addressed`, applicability === 'addressed' ? 'yes' : 'no'],
    ...STATES.map((state) => [
      `${name(law)}_${state}`,
      items.filter(({ status }) => name(status) === state).length,
    ]),
  ]);
  return Object.fromEntries(cells) as PolicyRow;
}

/** The ids that were found, in the vocabulary's order. */
const known = (found: { id: string }[], ids: readonly string[]) =>
  list(ids.filter((id) => found.some((each) => each.id === id)));
const list = (values: readonly string[]) => values.join('; ');
