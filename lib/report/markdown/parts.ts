import type { Analysis } from '../../model';
import { partRows } from '../parts';
import { english } from '../wording';
import { escapeMarkdown as safe, markdownLink } from './escape';
import { table } from './table';

/** The other documents that the policy hands over to, and the policies that a page links to which is none. */
export function partsTable(analysis: Analysis): string[] {
  const rows = partRows(analysis).map(({ part, state }) => [
    markdownLink(part.text, part.href),
    safe(english.labels.parts[part.kind]),
    safe(part.problem ?? state),
    part.evidence[0] ? `“${safe(part.evidence[0].quote)}”` : '',
  ]);
  const links = (analysis.document.policyLinks ?? []).map(
    ({ text, href }) => `- ${markdownLink(text, href)}`,
  );
  return [
    ...(links.length ? ['## Policies linked here', '', ...links, ''] : []),
    ...(rows.length
      ? ['## It goes on in', '', ...table(['Link', 'Kind', 'State', 'In its words'], rows)]
      : []),
  ];
}
