/** The mark that closes a quotation which a step has opened, with the stop within it. */
export const closing = (step: string, behind: string): string =>
  opensQuote(step) ? (/^[,.]?\s?["”’]/.exec(behind)?.[0] ?? '') : '';

/** Whether the last quotation of a stretch is still open. */
export const opensQuote = (stretch: string): boolean =>
  count(stretch, '"') % 2 === 1 ||
  count(stretch, '“') > count(stretch, '”') ||
  stretch.lastIndexOf('‘') > stretch.lastIndexOf('’');

const count = (stretch: string, mark: string): number => stretch.split(mark).length - 1;
