import type { Analysis, LawId } from '../../../lib/model';

export const exportFormats = ['json', 'markdown', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  name: string;
  /** media type */
  type: string;
  text: string;
}

/** The analysis as a file to keep; the law is the one whose rights a Markdown report opens with. */
export async function exportFile(analysis: Analysis, format: ExportFormat, law: LawId): Promise<ExportFile> {
  const name = nameOf(analysis);
  switch (format) {
    case 'json': {
      const { toJson } = await import('../../../lib/report/to-json');
      return { name: `${name}.json`, type: 'application/json', text: toJson(analysis) };
    }
    case 'markdown': {
      const { toMarkdown } = await import('../../../lib/report/to-markdown');
      return { name: `${name}.md`, type: 'text/markdown', text: toMarkdown(analysis, { law }) };
    }
    case 'csv': {
      const { toCsv } = await import('../../../lib/report/to-csv');
      return { name: `${name}.csv`, type: 'text/csv', text: toCsv([analysis]) };
    }
  }
}

/** "smallprint-example.com-2024-09-24", of letters that every file system takes. */
function nameOf({ document: { url, source, effectiveDate } }: Analysis): string {
  const host = /^[a-z]+:\/\/([^/?#]+)/i.exec(url ?? source)?.[1] ?? 'policy';
  const plain = host.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 80);
  return ['smallprint', plain, effectiveDate].filter(Boolean).join('-');
}
