/** Longest run of words shown before the reader is sent to the page itself. */
export const MOST = 420;

export function clip(text: string): string {
  return text.length <= MOST ? text : text.slice(0, text.lastIndexOf(' ', MOST)) + ' …';
}
