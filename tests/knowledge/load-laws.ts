import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Law } from '../../lib/knowledge/law';
import { validateLaw } from '../../lib/knowledge/validate-law';
import { lawIds } from '../../lib/model';

const folder = fileURLToPath(new URL('../../lib/knowledge/laws/', import.meta.url));

/** The laws as people write them, in the vocabulary's order. */
export function loadLaws(): Law[] {
  const laws = rawLaws().map((raw) => validateLaw(raw));
  return laws.sort((a, b) => lawIds.indexOf(a.id) - lawIds.indexOf(b.id));
}

export const rawLaws = (): Record<string, unknown>[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(folder + name, 'utf8')) as Record<string, unknown>);
