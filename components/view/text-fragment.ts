/** A link that scrolls whoever opens it to these words: https://wicg.github.io/scroll-to-text-fragment/ */
export function textFragmentLink(url: string, words: string): string {
  const base = url.split('#')[0]!;
  const list = words.trim().split(/\s+/);
  const fragment = list.length <= 10 ? encode(list) : `${encode(list.slice(0, 5))},${encode(list.slice(-5))}`;
  return `${base}#:~:text=${fragment}`;
}

/** The syntax itself uses "-" and ",". */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
}
