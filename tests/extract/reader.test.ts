import { describe, expect, it } from 'vitest';
import { fromDom } from '../../lib/extract/from-dom';
import { readPage } from '../../lib/extract/reader';
import { page, parse, readHtml } from './page';

describe('warnings', () => {
  it.each([
    ['text-in-images', '<img src="policy.png" width="900" height="3000">'],
    ['text-in-frames', '<iframe src="https://other.example/policy"></iframe>'],
  ])('%s', (id, inside) => {
    expect(readHtml(`<html><body>${inside}</body></html>`).warnings.map((warning) => warning.id)).toEqual([
      id,
    ]);
  });

  it('truncated, when the time is up', () => {
    let time = 0;
    const read = fromDom(parse(page('<i></i>'.repeat(3000))), {
      source: 'test',
      now: () => (time += 10),
      budget: 5,
    });
    expect(read.warnings.map((warning) => warning.id)).toEqual(['truncated']);
  });
});

describe('the reader', () => {
  const html = page(
    '<h1>Policy</h1><details><summary>More</summary><p>Folded text.</p></details>',
    '<footer><a href="/privacy">Privacy</a></footer>',
  );

  it('leaves the page as it was', () => {
    const dom = parse(html);
    const before = dom.toString();
    readPage(dom);
    expect(dom.toString()).toBe(before);
  });

  it('returns plain JSON', () => {
    const read = readPage(parse(html));
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
    expect(read.policyLinks[0]).toMatchObject({ text: 'Privacy', kind: 'privacy-policy' });
  });
});
