import { readFileSync } from 'node:fs';
import type { KindId } from '../../lib/knowledge/document-kinds';

export interface KindExample {
  service: string;
  /** what the collection calls it */
  document: string;
  kind: KindId;
  /** in the order of the cues, 0 to 1 */
  features: number[];
}

export const FEATURES_FILE = new URL('features.tsv', import.meta.url);

/** The documents of the corpus as `features.ts` saw them: service, document, features in hundredths. */
export function kindExamples(): KindExample[] {
  return featureLines().map((line) => {
    const [service = '', document = '', features = ''] = line.split('\t');
    const kind = KINDS[document] ?? 'other';
    return { service, document, kind, features: features.split(' ').map((hundredths) => Number(hundredths) / 100) };
  });
}

export function featureLines(): string[] {
  return readFileSync(FEATURES_FILE, 'utf8').trimEnd().split('\n');
}

/** What the collections call a document, as a kind; everything they call neither policy nor terms is "other". */
const KINDS: Record<string, KindId> = {
  'Privacy Policy': 'privacy-policy',
  'Parent Organization Privacy Policy': 'privacy-policy',
  'Business Privacy Policy': 'privacy-policy',
  'Trackers Policy': 'cookie-policy',
  'Terms of Service': 'terms',
  'Developer Terms': 'terms',
  'Commercial Terms': 'terms',
  'Parent Organization Terms': 'terms',
  'Software License Agreement': 'terms',
};
