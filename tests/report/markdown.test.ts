import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink } from '../../lib/report/markdown/escape';
import { toMarkdown } from '../../lib/report/to-markdown';
import { sample } from './sample';

/** The text a reader would see; throws where the Markdown holds anything but text. */
function seen(markdown: string): string {
  const [paragraph, ...others] = fromMarkdown(markdown).children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) throw new Error(`not one paragraph: ${markdown}`);
  return paragraph.children
    .map((node) => {
      if (node.type !== 'text') throw new Error(`${node.type} in ${markdown}`);
      return node.value;
    })
    .join('');
}

describe('escapeMarkdown', () => {
  it.each([
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![](https://tracker.example/pixel.gif)',
    '**bold** _it_ `code` ~~gone~~',
    '# heading',
    '- item',
    '1. item',
    '12) item',
    '> quote',
    '| a | b |',
    '&lt;b&gt; &amp;',
    '\\*',
    '=====',
  ])('%s is shown as it is', (text) => {
    expect(seen(escapeMarkdown(text))).toBe(text);
  });

  it.each(['0.7 s', '2.5%'])('%s is no list, and stays as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });
});

describe('markdownLink', () => {
  it.each([
    ['Opt out', 'https://a.example/b?c=(d)', '[Opt out](<https://a.example/b?c=(d)>)'],
    ['a](b', 'https://a.example/> x', '[a\\](b](<https://a.example/%3E%20x>)'],
    ['x', 'https://a.example/?b|`c`', '[x](<https://a.example/?b%7C%60c%60>)'],
    ['go', 'javascript:alert(1)', 'go'],
    ['', 'mailto:a@b.example', '[mailto:a@b.example](<mailto:a@b.example>)'],
  ])('%s %s', (text, href, expected) => {
    expect(markdownLink(text, href)).toBe(expected);
  });
});

describe('toMarkdown', () => {
  const markdown = toMarkdown(sample(), { law: 'gdpr' });

  it('has every part, with quotes and their lead-ins', () => {
    expect([...markdown.matchAll(/^#+ .*$/gm)].map(([heading]) => heading)).toEqual([
      '# Privacy at Example',
      ...['## Answers', '## Data', '## Who gets it', '## Outside services', '## Practices'],
      ...['## Ways to opt out', '## What it tells'],
      '## Rights and notices under the EU’s law',
      '## Rights and notices under the UK’s law',
      '## Rights and notices under Japan’s law',
    ]);
    expect(markdown).toContain('“We do not collect the following: … religious beliefs”');
    expect(markdown).toContain('[Opt out](<https://count.example/opt-out>)');
  });

  it('says of a failed input what is wrong', () => {
    const error = { code: 'not-found', message: 'x*.txt is not there: check the path.' } as const;
    expect(toMarkdown({ schemaVersion: 1, source: 'x*.txt', error }, { law: 'gdpr' })).toBe(
      '# x\\*.txt\n\nx\\*.txt is not there: check the path.\n',
    );
  });
});
