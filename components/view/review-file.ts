import type { LinkReview } from '../../lib/model';
import type { Wording } from '../../lib/report/wording';
import type { ExportFile } from './report/export-file';

export const reviewFormats = ['csv', 'json', 'html'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

/** The review as a file to hand in; `notes` by row id stand in the CSV and the HTML. */
export async function reviewFile(
  review: LinkReview,
  notes: Record<string, string>,
  format: ReviewFormat,
  wording: Wording,
): Promise<ExportFile> {
  const name = `smallprint-links-${review.reviewedAt.slice(0, 10)}.${format}`;
  switch (format) {
    case 'csv': {
      const { reviewCsv } = await import('../../lib/report/review/to-csv');
      return { name, type: 'text/csv', text: reviewCsv(review, notes) };
    }
    case 'json': {
      const rows = review.rows.map((row) => (notes[row.id] ? { ...row, note: notes[row.id] } : row));
      const noted: LinkReview = { ...review, rows };
      const { reviewJson } = await import('../../lib/report/review/to-json');
      return { name, type: 'application/json', text: `${reviewJson(noted)}\n` };
    }
    case 'html': {
      const { reviewHtml } = await import('../../lib/report/review/to-html');
      return { name, type: 'text/html', text: reviewHtml(review, notes, wording) };
    }
  }
}
