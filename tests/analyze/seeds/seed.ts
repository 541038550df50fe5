import { readFileSync } from 'node:fs';
import { analyze } from '../../../lib/analyze';
import { fromText } from '../../../lib/extract';
import type { Analysis, Document } from '../../../lib/model';
import { sharedData } from '../../shared-data';

/** One of the two policies that the project was asked for first; null where it is not at hand. */
export function seedDocument(name: string): Document | null {
  const path = sharedData('seeds', `${name}.txt`);
  return path ? fromText(readFileSync(path, 'utf8'), { source: name }) : null;
}

/** Its analysis, made once for all tests: plain data that nothing changes. */
export function seedAnalysis(name: string): Analysis | null {
  const known = made.get(name);
  if (known) return known;
  const document = seedDocument(name);
  if (!document) return null;
  const analysis = analyze([document]);
  made.set(name, analysis);
  return analysis;
}

const made = new Map<string, Analysis>();
