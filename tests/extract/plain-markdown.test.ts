import { fromMarkdown as parseMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { markdownTree } from '../../lib/extract/markdown-tree';
import { plainOpening } from '../../lib/extract/plain-markdown';

/** What nobody asks of a tree: where its nodes stand, how loose its lists are. */
const UNREAD = new Set(['position', 'spread', 'checked']);
const bare = (tree: object) => JSON.stringify(tree, (key, value) => (UNREAD.has(key) ? undefined : value));

const parsed = (text: string) =>
  parseMarkdown(text, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });

const lines =
  `Text here|Text here  |T &amp; x|A & B|A &copy B|a > b|(c) text|“q” text|nbsp\u00a0|nbsp\u00a0  |tab\there|\ufeff# mark
# Title|## 1. Title #|# A #b|#hash|## T  |# **b**|# [a](b)|===|---|***|----
* item|- item|+ item|1. one|3.  d|10. x|2) two|*   item [l](m)|*   **b.** x|1. **a b**: c|* - x|*   [ ] x|*     a|*a*
   indented|    code|    - sub|  - sub|> quote|<b>x</b>|<div>|</div>|x <br> y|~~gone~~|\`code\`|\\* star|_em_
**bold** text|**B:** [c](d) e|a **b.**c|a**b**c|**b.**|a **b ** c|**Y****our**|**b** **c**|**b**[c](d)|***b***|**b***|** a**
[l](http://x.y)|[ref]|[a](b "t")|![a](b)|x![a](b)|[a](b&amp;c)|[a](b&d=1)|[a](b_c) and [d](e_f)|x [a](b*c) * d|[**b**](c)|**[b](c)**
\u2223 a \u2223 b \u2223|\u2223---\u2223---\u2223|:-:|-:|||||||||||`
    .split(/[\n|]/)
    .map((line) => line.replaceAll('\u2223', '|'));

/** The same numbers at every run, each below `end`. */
function numbers(seed: number): (end: number) => number {
  let state = seed;
  return (end) => ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) % 65536) % end;
}

describe('Markdown that is read without the parser', () => {
  it.each([
    '# Title',
    'Title\n---\n\nText',
    'We **take** [it](x?a=b_c).  ',
    '* one\n* two',
    '2. two\n3. three',
  ])('is such as %j', (text) => expect(plainOpening(text)).not.toBeNull());

  it.each(['e\n\n\ufeff', '* a\n<b>\n\nc'])(
    'is not %j, whose parts are read by what is around them',
    (text) => {
      expect(bare(markdownTree(text))).toBe(bare(parsed(text)));
    },
  );

  it('is read as the parser reads it, in every company', () => {
    const next = numbers(7);
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 1 + next(8) }, () => lines[next(lines.length)]).join('\n');
      expect(bare(markdownTree(text)), JSON.stringify(text)).toBe(bare(parsed(text)));
    }
  });
});
