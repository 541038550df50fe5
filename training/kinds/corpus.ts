import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { kindFeatures } from '../../lib/extract/kind-features';

export interface CorpusRow {
  service: string;
  document: string;
  text: string;
}

/** The rows of corpus/policies and corpus/terms, in their order. */
export function corpusRows(folder: string): CorpusRow[] {
  return ['policies', 'terms'].flatMap((name) =>
    gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CorpusRow),
  );
}

/** A row as a line of features.tsv. */
export function featureLine({ service, document, text }: CorpusRow): string {
  const features = kindFeatures(fromMarkdown(text, { source: service }));
  const hundredths = features.map((value) => Math.round(value * 100)).join(' ');
  return [service.replace(/\s+/g, ' '), document, hundredths].join('\t');
}
