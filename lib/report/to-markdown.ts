import type { Analysis, LawId } from '../model';
import { cleanStrings } from './clean-text';
import * as section from './markdown/sections';
import { escapeMarkdown as safe } from './markdown/escape';
import { factsLine, titleOf } from './facts';
import { partsTable } from './markdown/parts';
import { isFailure, type Result } from './to-json';

export interface MarkdownOptions {
  /** whose rights the answers count; every law's checklist is in the report */
  law: LawId;
}

/** The whole analysis as GitHub-flavoured Markdown, ending in a newline; nothing in it is a page's own markup. */
export function toMarkdown(result: Result, options: MarkdownOptions): string {
  const clean = cleanStrings(result);
  if (isFailure(clean)) return `# ${safe(clean.source)}\n\n${safe(clean.error.message)}\n`;
  const lines = [
    ...head(clean),
    ...partsTable(clean),
    ...section.answersTable(clean, options),
    ...section.dataTable(clean),
    ...section.sharingTable(clean),
    ...section.servicesTable(clean),
    ...section.statementsTable(clean),
    ...section.optOutTable(clean),
    ...section.disclosuresTable(clean),
    ...section.checklistTables(clean),
    'Not found means that no sentence was found; it says nothing about the law being kept.',
  ];
  return `${lines.join('\n')}\n`;
}

function head({ document, warnings, engine }: Analysis): string[] {
  const { source, url } = document;
  // linked parts have a table of their own
  const notes = warnings.filter(({ id }) => id !== 'linked-parts');
  const origin = url && url !== source ? `${source} (${url})` : source;
  return [
    `# ${safe(titleOf(document))}`,
    '',
    safe(factsLine(document)),
    '',
    `Read from ${safe(origin)} by ${engine.name} ${engine.version}.`,
    '',
    ...notes.map(({ message }) => `- Note: ${safe(message)}`),
    ...(notes.length ? [''] : []),
  ];
}
