import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { kindFeatures } from '../../lib/extract/kind-features';

interface CorpusRow {
  service: string;
  document: string;
  text: string;
}

/** The rows of corpus/policies and corpus/terms, in their order, each as JSON. */
export function corpusRows(folder: string): string[] {
  return ['policies', 'terms'].flatMap((name) =>
    gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean),
  );
}

/** A row as a line of features.tsv. */
export function featureLine(json: string): string {
  const { service, document, text } = JSON.parse(json) as CorpusRow;
  const features = kindFeatures(fromMarkdown(text, { source: service }));
  const hundredths = features.map((value) => Math.round(value * 100)).join(' ');
  return [service.replace(/\s+/g, ' '), document, hundredths].join('\t');
}
