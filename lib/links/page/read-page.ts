import { Parser } from 'htmlparser2';
import { Elements } from './elements';
import type { PageFacts } from './facts';

/** Beyond these a page is made to be slow: what stands after is not read. */
const MOST_CHARACTERS = 5_000_000;
const MOST_TAGS = 200_000;
const DEEPEST = 400;

/**
 * Reads a page's HTML in one pass, without a DOM: it runs in Node and in a service worker alike. Bounded in
 * size, tags and depth (the parser looks through its open elements at each end tag).
 */
export function readPage(html: string): PageFacts {
  const elements = new Elements();
  let tags = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++tags > MOST_TAGS || elements.depth > DEEPEST) return parser.pause();
        elements.open(name, attributes);
      },
      ontext: (text) => elements.text(text),
      onclosetag: (name) => elements.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html.slice(0, MOST_CHARACTERS));
  parser.end();
  return elements.facts();
}
