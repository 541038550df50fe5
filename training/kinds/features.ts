/**
 * `npx tsx training/kinds/features.ts`: the corpus -> training/kinds/features.tsv, a line a document. About two
 * minutes; to be run when a cue of lib/knowledge/document-kinds.ts or the reading of Markdown changes.
 */
import { writeFileSync } from 'node:fs';
import { sharedData } from '../../tests/shared-data';
import { corpusRows, featureLine } from './corpus';
import { FEATURES_FILE } from './examples';

const folder = sharedData('corpus');
if (!folder) throw new Error('corpus/ is not there: see training/README.md for where the data comes from.');
writeFileSync(FEATURES_FILE, corpusRows(folder).map(featureLine).join('\n') + '\n');
