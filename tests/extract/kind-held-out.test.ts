import { describe, expect, it } from 'vitest';
import { DOCUMENT_KIND_WEIGHTS } from '../../lib/knowledge/document-kind-weights';
import { DOCUMENT_KIND_CUES } from '../../lib/knowledge/document-kinds';
import { corpusRows, featureLine } from '../../training/kinds/corpus';
import { featureLines, kindExamples } from '../../training/kinds/examples';
import { heldOut } from '../../training/kinds/held-out';
import { fitted, KIND_IDS } from '../../training/kinds/weights';
import { sharedData } from '../shared-data';

describe('the weights that tell kinds of documents apart', () => {
  const examples = kindExamples();

  it('know a policy from other legal text of services they never saw', () => {
    const { policyOrNot, kind } = heldOut(examples);
    expect(policyOrNot).toBeGreaterThanOrEqual(0.98);
    expect(kind).toBeGreaterThanOrEqual(0.95);
  }, 60_000);

  it('are what training/kinds/fit.ts makes of the features', () => {
    const weights = fitted(examples);
    KIND_IDS.forEach((id, at) => expect(DOCUMENT_KIND_WEIGHTS[id], id).toEqual(weights[at]));
    expect(weights[0]).toHaveLength(DOCUMENT_KIND_CUES.length + 1);
  }, 60_000);

  it('learn from features that the cues still give', ({ skip }) => {
    const folder = sharedData('corpus');
    if (!folder) return skip();
    const kept = featureLines();
    const rows = corpusRows(folder);
    expect(rows).toHaveLength(kept.length);
    for (let at = 0; at < rows.length; at += 60) expect(featureLine(rows[at]!)).toBe(kept[at]);
  }, 120_000);
});
