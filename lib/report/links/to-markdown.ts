import { cleanStrings } from '../clean-text';
import { titleOf } from '../facts';
import { escapeMarkdown as safe, markdownLink } from '../markdown/escape';
import { table } from '../markdown/table';
import { isFailure, type Result } from '../to-json';
import { linkRows } from './rows';
import { fromWhat, inWhichWay, nothingOf } from './words';

/** The ways to opt out as a table under the document’s title and its file or address, ending in a newline; a failure as its sentence. */
export function linksMarkdown(result: Result): string {
  const clean = cleanStrings(result);
  if (isFailure(clean)) return `## ${safe(clean.source)}\n\n${safe(clean.error.message)}\n`;
  const rows = linkRows(clean).map((row) => [
    safe(fromWhat(row)),
    safe(inWhichWay(row)),
    row.link ? markdownLink(row.text ?? '', row.link) : '',
    `“${safe(row.quote)}”`,
  ]);
  const body = rows.length
    ? table(['From', 'How', 'Link', 'In its words'], rows)
    : [safe(nothingOf(clean)), ''];
  const title = titleOf(clean.document);
  const { source } = clean.document;
  // many policies have one title
  const named = title === source ? [] : [safe(source), ''];
  return [`## ${safe(title)}`, '', ...named, ...body].join('\n');
}
