import { readFileSync } from 'node:fs';
import { analyze } from '../../../lib/analyze';
import { fromText } from '../../../lib/extract';
import type { Analysis } from '../../../lib/model';
import { sharedData } from '../../shared-data';

/** The analysis of one of the two policies that the project was asked for first; null where it is not at hand. */
export function seedAnalysis(name: string): Analysis | null {
  const path = sharedData('seeds', `${name}.txt`);
  return path ? analyze([fromText(readFileSync(path, 'utf8'), { source: name })]) : null;
}
