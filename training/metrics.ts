import { claimed } from '../lib/classify/model/claim';
import { topicIds } from '../lib/model';

export interface ClassFigures {
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

export interface Figures {
  micro: number;
  macro: number;
  /** expected calibration error over all classes, ten bins */
  calibrationError: number;
  classes: Record<string, ClassFigures>;
}

/** Precision, recall and F1 in per cent, of rows of probabilities against rows of 0 and 1. */
export function measure(
  scores: number[][],
  labels: number[][],
  thresholds: (row: number) => number[],
): Figures {
  const counts = topicIds.map(() => ({ right: 0, said: 0, support: 0 }));
  scores.forEach((row, i) => {
    const claims = claimed(row, thresholds(i));
    counts.forEach((count, k) => {
      const said = claims[k]!;
      const is = labels[i]![k] === 1;
      count.right += said && is ? 1 : 0;
      count.said += said ? 1 : 0;
      count.support += is ? 1 : 0;
    });
  });
  const all = counts.reduce((a, b) => ({
    right: a.right + b.right,
    said: a.said + b.said,
    support: a.support + b.support,
  }));
  const each = counts.map(figures);
  return {
    micro: figures(all).f1,
    macro: round(each.reduce((sum, { f1 }) => sum + f1, 0) / each.length),
    calibrationError: calibrationError(scores, labels),
    classes: Object.fromEntries(topicIds.map((id, k) => [id, each[k]!])),
  };
}

function figures({ right, said, support }: { right: number; said: number; support: number }): ClassFigures {
  return {
    precision: round((100 * right) / Math.max(1, said)),
    recall: round((100 * right) / Math.max(1, support)),
    f1: round((200 * right) / Math.max(1, said + support)),
    support,
  };
}

function calibrationError(scores: number[][], labels: number[][]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, score: 0, label: 0 }));
  scores.forEach((row, i) =>
    row.forEach((score, k) => {
      const bin = bins[Math.min(9, Math.floor(score * 10))]!;
      bin.count++;
      bin.score += score;
      bin.label += labels[i]![k]!;
    }),
  );
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const gap = bins.reduce((sum, { score, label }) => sum + Math.abs(score - label), 0);
  return Math.round((gap / total) * 1e5) / 1e5;
}

const round = (value: number): number => Math.round(value * 100) / 100;
