import { browser } from 'wxt/browser';
import { textFragmentLink } from '../../components/view/text-fragment';
import type { MarkRequest, MarkState } from '../../lib/browser/marking/request';

/** A saved policy stands in no tab: its page is opened at the words, which the browser itself looks for. */
export async function openPage(
  url: string,
  { marks, at = 0, groups }: MarkRequest,
): Promise<MarkState | null> {
  const quote = marks[at]?.passages[0]?.quote;
  if (!quote) return null;
  const place = { segment: -1, start: 0, end: quote.length, quote };
  await browser.tabs.create({ url: textFragmentLink(url, place) });
  return { groups, found: 1, shown: true };
}
