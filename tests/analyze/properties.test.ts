import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { fromText } from '../../lib/extract';
import type { Analysis, Document } from '../../lib/model';
import { toJson } from '../../lib/report/to-json';
import { faults } from '../cli/contract';
import { analysisOf, documentOf, goldenCases } from '../goldens/cases';
import { seedAnalysis, seedDocument } from './seeds/seed';
import { hrefsOf, leadsOf, spansOf } from './walk';

type Case = [name: string, document: Document, analysis: Analysis];

const seeds = ['qualiteg', 'visasq'].flatMap((name): Case[] => {
  const document = seedDocument(name);
  return document ? [[name, document, seedAnalysis(name)!]] : [];
});
const fixtures = Object.entries(goldenCases).map(([name, path]): Case => [
  name,
  documentOf(path),
  analysisOf(name),
]);
const ofText = (name: string, text: string): Case => {
  const document = fromText(text, { source: 'test' });
  return [name, document, analyze([document])];
};
const french = ofText(
  'a text in French',
  'Politique de confidentialité\n\nNous recueillons votre nom et votre adresse.',
);
const nothing = ofText('an empty text', '');

describe.each([...fixtures, ...seeds, french, nothing])('the analysis of %s', (_name, document, analysis) => {
  const spans = spansOf(analysis);

  it('quotes exactly what the text says', () => {
    const wrong = spans.filter(
      ({ segment, start, end, quote }) => analysis.segments[segment]?.text.slice(start, end) !== quote,
    );
    expect(wrong).toEqual([]);
  });

  it('keeps to the contract', () => {
    expect(faults(analysis)).toEqual([]);
    expect(faults(JSON.parse(toJson(analysis)))).toEqual([]);
  });

  it('names an id once where the contract says so', () => {
    const { dataCategories, recipients, rights, disclosures, statements, optOuts } = analysis;
    for (const list of [dataCategories, recipients, rights, disclosures, statements, optOuts]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
    expect(statements).toHaveLength(5);
  });

  it('numbers its segments in reading order', () => {
    expect(analysis.segments.map(({ id }) => id)).toEqual(analysis.segments.map((_, at) => at));
  });

  it('links by http, https, mailto and tel alone', () => {
    expect(hrefsOf(analysis).filter((href) => !/^(?:https?|mailto|tel):/.test(href))).toEqual([]);
  });

  it('quotes a lead-in from an earlier segment, never from the one that hangs on it', () => {
    expect(leadsOf(analysis).filter(({ lead, segment }) => lead.segment >= segment)).toEqual([]);
  });

  it('says that something is not collected in words that say so, lead-in and heading included', () => {
    const bare = analysis.dataCategories
      .filter(({ disposition }) => disposition === 'not-collected')
      .filter(({ evidence: [best] }) => {
        const { headings } = analysis.segments[best!.segment]!;
        const shown = [best!.quote, best!.lead?.quote ?? '', ...headings].join(' ');
        return !/\b(?:not|never|no|nor|neither|without|n’t|none)\b|n['’]t\b/i.test(shown);
      });
    expect(bare.map(({ id, evidence }) => [id, evidence[0]!.quote])).toEqual([]);
  });

  it('gives the same bytes for the same text', () => {
    expect(toJson(analyze([structuredClone(document)]))).toBe(toJson(analysis));
  });
});

describe('a claim that rests on a lead-in', () => {
  const turned = [
    'We do not collect:\n\n- your religion\n- your political opinions',
    'We never ask for:\n\n- your health data',
  ];

  it.each(turned)('shows it with the quote: %s', (text) => {
    const body = `# Privacy Policy\n\nWe collect personal information.\n\n${text}`;
    const analysis = analyze([fromText(body, { source: 'test' })]);
    const notCollected = analysis.dataCategories.filter(({ disposition }) => disposition === 'not-collected');
    expect(notCollected.length).toBeGreaterThan(0);
    for (const { evidence } of notCollected)
      expect(evidence[0]!.lead?.quote ?? evidence[0]!.quote).toMatch(/not collect|never ask/);
  });
});
