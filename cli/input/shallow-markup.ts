/**
 * Markup with the tags taken out that stand deeper than `deepest` elements, as browsers do; its text stays. Parsers
 * take time that grows with the square of the depth. Tags that HTML lets go unclosed count as no depth.
 */
export function shallowMarkup(html: string, deepest = DEEPEST): string {
  const kept: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const comment = html.startsWith('<!--', at);
    TAG.lastIndex = at;
    const match = comment ? null : TAG.exec(html);
    if (comment || (match && RAW.test(match[2]!))) {
      const end = comment ? html.indexOf('-->', at + 4) : endOfRaw(html, match!);
      if (end < 0) break;
      at = end;
    }
    const name = match?.[2]?.toLowerCase();
    if (!name || FLAT.has(name)) continue;
    const closing = match![1] === '/';
    if (closing) depth = Math.max(0, depth - 1);
    if (depth >= deepest) {
      // a paragraph in its place keeps the texts of blocks apart
      kept.push(html.slice(from, at), INLINE.test(name) ? '' : '<p>');
      const end = html.indexOf('>', at);
      from = end < 0 ? html.length : end + 1;
    }
    if (!closing) depth++;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

/** The deepest that browsers nest elements. */
const DEEPEST = 512;

const TAG = /<(\/?)([a-z][a-z\d-]*)/giy;
const RAW = /^(?:script|style|textarea|title|svg)$/i;
const INLINE = /^(?:a|abbr|b|big|em|font|i|nobr|small|span|strong|sub|sup|u)$/;
const FLAT = new Set(
  'p li dt dd td th tr tbody thead tfoot option optgroup br img input meta link hr wbr area base col embed param source track html head body script style textarea title svg'.split(
    ' ',
  ),
);

function endOfRaw(html: string, match: RegExpExecArray): number {
  if (match[1] === '/') return match.index;
  const end = new RegExp(`</${match[2]}`, 'gi');
  end.lastIndex = match.index;
  return end.exec(html)?.index ?? -1;
}
