import { readFileSync } from 'node:fs';
import { parsePage } from '../../cli/input/parse-html';
import { analyze } from '../../lib/analyze';
import { fromHtml, fromMarkdown, fromText } from '../../lib/extract';
import type { Analysis, Document } from '../../lib/model';

const root = new URL('../../', import.meta.url);

/** By name: the policy's path from the root of the project. */
export const goldenCases: Readonly<Record<string, string>> = {
  'us-walking-app': 'tests/fixtures/policies/us-walking-app.md',
  'eu-bookkeeping-service': 'tests/fixtures/policies/eu-bookkeeping-service.html',
  'japanese-craft-shop': 'tests/fixtures/policies/japanese-craft-shop.txt',
  'github-privacy-statement': 'examples/github-privacy-statement.md',
};

/** Analyses are made once for all tests of a file: they are plain data that nothing changes. */
export function analysisOf(name: string): Analysis {
  const path = goldenCases[name];
  if (!path) throw new Error(`no case "${name}"`);
  let analysis = made.get(name);
  if (!analysis) made.set(name, (analysis = analyze([documentOf(path)])));
  return analysis;
}

/** The document of a file of the project, read as its ending says. */
export function documentOf(path: string): Document {
  const text = readFileSync(new URL(path, root), 'utf8');
  if (path.endsWith('.md')) return fromMarkdown(text, { source: path });
  if (path.endsWith('.html')) return fromHtml(text, { source: path, parse: parsePage });
  return fromText(text, { source: path });
}

const made = new Map<string, Analysis>();
