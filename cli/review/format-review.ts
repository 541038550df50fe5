import type { LinkReview } from '../../lib/model';
import type { Paint } from '../../lib/report/text/page';

export type ReviewFormat = 'text' | 'json' | 'csv' | 'html' | 'markdown';

interface Shown {
  width: number;
  paint: Paint;
}

/** The review in the format asked for; loads what it needs and no more. */
export async function formatReview(review: LinkReview, format: ReviewFormat, shown: Shown): Promise<string> {
  return makers[format](review, shown);
}

const makers: Record<ReviewFormat, (review: LinkReview, shown: Shown) => Promise<string>> = {
  text: async (review, { width, paint }) =>
    (await import('../../lib/report/review/to-text')).reviewText(review, width, paint),
  json: async (review) => `${(await import('../../lib/report/review/to-json')).reviewJson(review)}\n`,
  csv: async (review) => (await import('../../lib/report/review/to-csv')).reviewCsv(review),
  html: async (review) => (await import('../../lib/report/review/to-html')).reviewHtml(review),
  markdown: async (review) => (await import('../../lib/report/review/to-markdown')).reviewMarkdown(review),
};
