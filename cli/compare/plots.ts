import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ComparisonResult, CorpusResult, Prevalence, Share } from '../../lib/model';
import { cleanText } from '../../lib/report/clean-text';
import { subjectOf, valueOf } from '../../lib/report/compare/words';
import type { Plot as Picture } from '../../lib/report/compare/to-html';

/** Rows of the picture of all claims, and lines of the one over time. */
const MOST_CLAIMS = 60;
const MOST_LINES = 8;
const LEAST_YEARS = 3;

/** Pictures of a corpus as SVG; other comparisons are tables alone. */
export function plotsOf(result: ComparisonResult): Picture[] {
  if (result.kind !== 'corpus' || result.policies === 0) return [];
  return [claimsPlot(result), ...(result.years.length >= LEAST_YEARS ? [yearsPlot(result)] : [])];
}

interface Dot extends Omit<Share, 'n' | 'of'> {
  label: string;
  group: string;
}

function claimsPlot({ claims, groups, groupedBy }: CorpusResult): Picture {
  const shown = claims.filter(({ all }) => all.n > 0).slice(0, MOST_CLAIMS);
  const byGroup = groups.length > 1 && groups.length <= 6;
  const dots: Dot[] = shown.flatMap((claim) =>
    byGroup
      ? claim.groups.map((share) => ({ ...share, label: labelOf(claim), group: share.group }))
      : [{ ...claim.all, label: labelOf(claim), group: '' }],
  );
  const plot = Plot.plot({
    ...base(22 * shown.length + 60),
    marginLeft: 230,
    x: { domain: [0, 1], grid: true, tickFormat: '.0%', label: null, axis: 'top' },
    y: { domain: shown.map(labelOf), label: null, tickSize: 0 },
    symbol: { legend: false },
    marks: [
      Plot.ruleY(dots, { y: 'label', x1: 'low', x2: 'high', strokeOpacity: 0.5 }),
      Plot.dot(dots, {
        y: 'label',
        x: 'share',
        symbol: byGroup ? 'group' : undefined,
        fill: 'currentColor',
        r: 3.5,
      }),
    ],
  });
  const legend = byGroup ? `, by ${groupedBy}: ${groups.map(({ group }) => group).join(', ')}` : '';
  return picture('claims', `Share of policies that make each claim, with 95% intervals${legend}`, plot);
}

/** The claims whose share moved most between the first and the last year. */
function yearsPlot({ claims, years }: CorpusResult): Picture {
  const moved = ({ years: shares }: Prevalence) =>
    Math.abs((shares.at(-1)?.share ?? 0) - (shares[0]?.share ?? 0));
  const shown = [...claims]
    .filter(({ kind }) => kind !== 'company' && kind !== 'service')
    .sort((a, b) => moved(b) - moved(a))
    .slice(0, MOST_LINES);
  const points = shown.flatMap((claim) =>
    claim.years.map(({ year, ...share }) => ({ ...share, year: Number(year), label: labelOf(claim) })),
  );
  const plot = Plot.plot({
    ...base(72 * shown.length + 40),
    marginLeft: 230,
    x: { tickFormat: 'd', label: null, ticks: years.length },
    y: { domain: [0, 1], grid: true, tickFormat: '.0%', ticks: 2, label: null, axis: 'right' },
    fy: { domain: shown.map(labelOf), label: null, axis: 'left', padding: 0.25 },
    marks: [
      Plot.areaY(points, {
        fy: 'label',
        x: 'year',
        y1: 'low',
        y2: 'high',
        fill: 'currentColor',
        fillOpacity: 0.12,
      }),
      Plot.lineY(points, { fy: 'label', x: 'year', y: 'share', stroke: 'currentColor' }),
      Plot.dot(points, { fy: 'label', x: 'year', y: 'share', fill: 'currentColor', r: 2.5 }),
    ],
  });
  return picture('years', 'Claims that moved most over the years of effect, with 95% intervals', plot);
}

const labelOf = (claim: Prevalence) => {
  const says = ['denied', 'not-collected', 'conditional'].includes(claim.value) || claim.kind === 'checklist';
  return cleanText(`${subjectOf(claim)}${says ? `: ${valueOf(claim.value).toLowerCase()}` : ''}`).slice(
    0,
    60,
  );
};

const base = (height: number) => ({
  document: parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document,
  width: 860,
  height,
  style: { background: 'none' },
});

/** The page's own style speaks for the picture: a style sheet or attribute within it would be refused there. */
function picture(id: Picture['id'], title: string, plot: Element): Picture {
  plot.querySelectorAll('style').forEach((style) => style.remove());
  for (const element of [plot, ...plot.querySelectorAll('[style]')]) element.removeAttribute('style');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', title);
  return { id, title, svg: plot.outerHTML };
}
