import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './metrics';

export interface HeldOutFigures {
  alone: Figures;
  inContext: Figures;
}

const START = '<!-- figures: written by train.ts -->';
const END = '<!-- end of figures -->';

/** Puts the figures between the card's two marks. Throws where the card lacks them. */
export function writeFigures(path: string, bySegment: HeldOutFigures, bySite: HeldOutFigures): void {
  const card = readFileSync(path, 'utf8');
  const [before, rest] = card.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no place for figures`);
  const table = [...summary(bySegment, bySite), '', ...byClass(bySegment.inContext, bySite.inContext)];
  writeFileSync(path, `${before}${START}\n${table.join('\n')}\n${END}${after}`);
}

function summary(bySegment: HeldOutFigures, bySite: HeldOutFigures): string[] {
  const line = (name: string, { micro, macro, calibrationError }: Figures): string =>
    `| ${name} | ${micro} | ${macro} | ${calibrationError} |`;
  return [
    '| held out | micro-F1 | macro-F1 | expected calibration error |',
    '|---|---|---|---|',
    line('segments, text alone', bySegment.alone),
    line('segments, with neighbours', bySegment.inContext),
    line('sites, text alone', bySite.alone),
    line('sites, with neighbours', bySite.inContext),
  ];
}

function byClass(bySegment: Figures, bySite: Figures): string[] {
  const rows = Object.entries(bySegment.classes).map(([id, { precision, recall, f1, support }]) => {
    const unseen = bySite.classes[id];
    return `| ${id} | ${precision} | ${recall} | ${f1} | ${unseen?.f1 ?? ''} | ${support} |`;
  });
  return [
    '| with neighbours | precision | recall | F1 | F1, unseen sites | segments |',
    '|---|---|---|---|---|---|',
    ...rows,
  ];
}
