import { expect, it, vi } from 'vitest';
import { english } from '../../components/strings/en';
import { japanese } from '../../components/strings/ja';
import { readingActions, type Marked } from '../../components/view/reading-actions';
import type { Reading } from '../../lib/browser/reading';
import { sample } from '../report/sample-analysis';

vi.mock('wxt/browser', () => ({ browser: {} }));

const state = { groups: [], found: 1, shown: true, folded: false };

it.each<[string, Marked, boolean, string]>([
  ['words that are there', state, false, 'shown'],
  ['words that the page has folded away', { ...state, folded: true }, false, 'folded'],
  ['a page that was opened at them', 'opened', false, 'opened'],
  ['a page that has them no more', { ...state, shown: false }, false, 'notOnPage'],
  ['a page that does not answer', null, false, 'notReached'],
  ['a PDF, which cannot be marked', null, true, 'notInPdf'],
])('tells what came of showing a quote: %s', async (_, marked, pdf, outcome) => {
  const reading = { url: 'https://shop.example/privacy', analysis: sample, pdf } as Reading;
  const actions = readingActions(
    () => ({ reading, strings: english }),
    async () => marked,
  );
  const told = await actions.show(sample.statements[0]!.evidence, 0, []);
  expect(told).toBe(outcome);
  for (const { proof } of [english, japanese]) expect(proof[told]).toBeTruthy();
});
