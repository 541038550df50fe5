import type { Analysis, Denial, Evidence } from '../../model';
import { answers } from '../answers';
import { idLabel } from '../claim-label';
import { namesFor } from '../answers/named-companies';
import { lawRows } from '../law-rows';
import { partOf } from '../parts';
import { quoteOf } from '../quote';
import type { MarkdownOptions } from '../to-markdown';
import { english } from '../wording';
import { forPeople } from '../people';
import { escapeMarkdown as safe, markdownLink } from './escape';
import { table } from './table';

const { labels } = english;

type Quoted = Pick<Analysis, 'segments' | 'document'>;

/** The best quote, with the document it is from where that is not the policy itself. */
function quoted(analysis: Quoted, [best]: Evidence[]): string {
  if (!best) return '';
  const part = partOf(analysis, best);
  return `“${safe(quoteOf(best))}”${part ? ` (${safe(part)})` : ''}`;
}

const hrefs = (links: { href: string; text: string }[]) =>
  links.map(({ href, text }) => markdownLink(text, href)).join(', ');
const said = (scope: Analysis['rights'][number]['scope']) => safe(forPeople(scope, ''));

export function answersTable(analysis: Analysis, { law }: MarkdownOptions): string[] {
  const rows = answers(analysis, law).map(({ short, question, detail, evidence }) => [
    `**${safe(short)}** ${safe(question)}`,
    safe(detail),
    quoted(analysis, evidence),
  ]);
  return ['## Answers', '', ...table(['Question', 'Answer', 'In its words'], rows)];
}

const labelOf = (kind: Denial['kind'], id: string): string =>
  idLabel(kind === 'data-category' ? 'data' : kind, id, english);

export function dataTable(analysis: Analysis): string[] {
  const { dataCategories, denials } = analysis;
  const sorted = [...dataCategories].sort((a, b) => b.sensitive.length - a.sensitive.length);
  const rows = sorted.map(({ id, disposition, sensitive, scope, evidence }) => [
    safe(labels.dataCategories[id]),
    disposition === 'collected' ? 'collected' : 'says not',
    [...new Set(sensitive.flatMap((one) => labels.sensitiveClasses[one].split(', ')))].join(', '),
    said(scope),
    quoted(analysis, evidence),
  ]);
  const refused = denials.map(
    ({ kind, id, evidence }) =>
      `- Says no, at least to a part: ${safe(labelOf(kind, id))}: ${quoted(analysis, evidence)}`,
  );
  const head = ['Data', 'Said', 'Sensitive in', 'For whom', 'In its words'];
  return ['## Data', '', ...table(head, rows), ...refused, ...(refused.length ? [''] : [])];
}

export function sharingTable(analysis: Analysis): string[] {
  const rows = analysis.recipients.map(({ id, scope, evidence }) => [
    safe(labels.recipients[id]),
    safe(namesFor(analysis, id).join(', ')),
    said(scope),
    quoted(analysis, evidence),
  ]);
  return ['## Who gets it', '', ...table(['Recipient', 'By name', 'For whom', 'In its words'], rows)];
}

export function servicesTable({ services }: Analysis): string[] {
  if (services.length === 0) return [];
  const offers = { offered: 'offered', 'said-not-offered': 'says there is none', 'not-said': 'not said' };
  const rows = services.map(({ name, company, purpose, optOut, links }) => [
    safe(name),
    safe(company ?? ''),
    safe(purpose ?? ''),
    [offers[optOut], hrefs(links)].filter(Boolean).join(': '),
  ]);
  return ['## Outside services', '', ...table(['Service', 'Company', 'For', 'Opt-out'], rows)];
}

export function optOutTable(analysis: Analysis): string[] {
  const { optOuts } = analysis;
  const rows = optOuts.map(({ targets, methods, vendor, links, scope, steps, cautions, evidence }) => [
    safe(targets.map((target) => labels.optOutTargets[target]).join(', ')),
    safe([...methods.map((method) => labels.optOutMethods[method]), vendor].filter(Boolean).join(', ')),
    hrefs(links),
    said(scope),
    [quoted(analysis, evidence), ...[...steps, ...cautions].map((line) => `“${safe(line)}”`)].join(' '),
  ]);
  return ['## Ways to opt out', '', ...table(['From', 'How', 'Links', 'For whom', 'In its words'], rows)];
}

export function statementsTable(analysis: Analysis): string[] {
  const { statements } = analysis;
  const values = { yes: 'says yes', denied: 'says no', 'not-stated': 'not said' };
  const rows = statements.map(({ id, value, scope, evidence }) => [
    safe(labels.statements[id]),
    values[value],
    said(scope),
    quoted(analysis, evidence),
  ]);
  return ['## Practices', '', ...table(['Practice', 'Said', 'For whom', 'In its words'], rows)];
}

export function disclosuresTable(analysis: Analysis): string[] {
  const { disclosures } = analysis;
  const rows = disclosures.map(({ id, value, scope, evidence }) => [
    safe(id.replaceAll('-', ' ')),
    safe(value ?? ''),
    said(scope),
    quoted(analysis, evidence),
  ]);
  return ['## What it tells', '', ...table(['Of', 'In particular', 'For whom', 'In its words'], rows)];
}

export function checklistTables(analysis: Analysis): string[] {
  return analysis.checklists.flatMap(({ law, applicability }) => [
    `## Rights and notices under ${labels.lawsOf[law]}`,
    '',
    ...(applicability === 'addressed' ? [] : ['The policy does not speak of this law or to its people.', '']),
    ...table(
      ['Item', 'Basis', 'State', 'In its words'],
      lawRows(analysis, law).map(({ label, cite, item: { status, evidence } }) => [
        safe(label),
        safe(cite),
        labels.states[status],
        quoted(analysis, evidence),
      ]),
    ),
  ]);
}
