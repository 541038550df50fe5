import { standards } from '../../knowledge/compiled/standards';
import { stableJson } from '../to-json';
import type { VocabularyEntry } from './entries';

/** The entries, and the classifications that they are mapped to with their sources. */
export function vocabularyJson(entries: readonly VocabularyEntry[]): string {
  return stableJson({ systems: standards.systems, entries });
}
