import { describe, expect, it } from 'vitest';
import { fromDom } from '../../lib/extract/from-dom';
import { page, parse, prose, readHtml, SENTENCE, texts } from './page';

describe('what a page is made of', () => {
  it.each<[string, string, string[]]>([
    [
      'paragraphs that Readability glues',
      '<div>One line here.</div><div>Another line.</div>',
      ['One line here.', 'Another line.'],
    ],
    ['list items', '<ul><li>Your name</li><li>Your <b>mail</b></li></ul>', ['Your name', 'Your mail']],
    [
      'a table',
      '<table><tr><th>Data</th><th>Why</th></tr><tr><td>Name</td><td>Login</td></tr></table>',
      ['Data | Why', 'Name | Login'],
    ],
    [
      'a list in a cell',
      '<table><tr><td>Data</td><td><ul><li>a</li><li>b</li></ul></td></tr></table>',
      ['Data | • a • b'],
    ],
    [
      '<details>',
      '<details><summary>Sharing</summary><p>We share nothing.</p></details>',
      ['Sharing', 'We share nothing.'],
    ],
    [
      'a folded panel',
      '<button aria-expanded="false">Sale</button><div class="accordion-panel" style="display:none"><p>We sell nothing.</p></div>',
      ['Sale', 'We sell nothing.'],
    ],
    [
      'a tab',
      '<div role="tabpanel" hidden><p>For people in Japan only.</p></div>',
      ['For people in Japan only.'],
    ],
    [
      'the caption of a table',
      '<table><caption>Cookies we set</caption><tr><th>Name</th><th>Why</th></tr><tr><td>id</td><td>Login</td></tr></table>',
      ['Cookies we set', 'Name | Why', 'id | Login'],
    ],
    ['lines broken twice', 'First thought.<br><br>Second thought.', ['First thought.', 'Second thought.']],
    ['bullets by hand', '<p>• one<br>• two</p>', ['one', 'two']],
    [
      'no scripts, styles or controls',
      '<script>var a=1</script><style>p{}</style><button>Print</button>',
      [],
    ],
    [
      'text nobody sees',
      '<p>We keep data <span style="display:none">for ever</span>briefly.</p>',
      ['We keep data briefly.'],
    ],
    [
      'a paragraph nobody sees',
      '<p style="display:none">We sell your data to everyone who asks for it.</p>',
      [],
    ],
  ])('%s', (_name, inside, expected) => {
    expect(texts(page(inside)).slice(0, -6)).toEqual(expected);
  });

  it('keeps heading levels, nesting and column headers', () => {
    const { blocks } = readHtml(
      page(
        '<h1>Policy</h1><h3 id="data">Data</h3><ul><li>a<ol><li>b</li></ol></li></ul><p><strong>Your rights</strong></p>',
      ),
    );
    expect(blocks.slice(0, 5)).toMatchObject([
      { kind: 'heading', level: 1, text: 'Policy' },
      { kind: 'heading', level: 3, text: 'Data', anchor: 'data' },
      { kind: 'list-item', depth: 1, text: 'a' },
      { kind: 'list-item', depth: 2, text: 'b' },
      { kind: 'heading', level: 4, text: 'Your rights' },
    ]);
  });

  it('makes links absolute, and drops what is no link but not its words', () => {
    const { blocks } = readHtml(
      page('<p><a href="/optout">Opt out</a> or <a href="javascript:x()">click</a> here.</p>'),
    );
    expect(blocks[0]).toMatchObject({
      text: 'Opt out or click here.',
      links: [{ start: 0, end: 7, href: 'https://site.example/optout' }],
    });
  });

  it('reads an address that a proxy masks', () => {
    // "a@b.example" XOR 0x42
    const hex =
      '42' + [...'a@b.example'].map((c) => (c.charCodeAt(0) ^ 0x42).toString(16).padStart(2, '0')).join('');
    const masked = `<p>Mail <a class="__cf_email__" data-cfemail="${hex}" href="/cdn-cgi/l/email-protection">[email protected]</a> now.</p>`;
    expect(texts(page(masked))[0]).toBe('Mail a@b.example now.');
  });

  it('reads same-origin frames and open shadow roots', () => {
    const dom = parse(page('<iframe></iframe><x-policy></x-policy>'));
    const inner = parse('<html><body><p>Text in the frame.</p></body></html>');
    Object.defineProperty(dom.querySelector('iframe'), 'contentDocument', { value: inner });
    const shadow = parse('<html><body><p>Text in the shadow.</p></body></html>').body;
    Object.defineProperty(dom.querySelector('x-policy'), 'shadowRoot', { value: shadow });
    const read = fromDom(dom, { source: 'test' }).blocks.map((block) => ('text' in block ? block.text : ''));
    expect(read).toEqual(expect.arrayContaining(['Text in the shadow.', 'Text in the frame.']));
  });
});

describe('what is no part of the text', () => {
  it.each<[string, string, string]>([
    ['navigation', '<nav><a href="/a">Products</a> <a href="/b">Prices</a></nav>', 'navigation'],
    ['a menu by its class', '<div class="main-menu"><a href="/a">Products</a></div>', 'navigation'],
    [
      'a cookie banner',
      '<div id="onetrust-banner-sdk"><p>We value your privacy and use cookies.</p></div>',
      'cookie-banner',
    ],
    [
      'a cookie banner of another name',
      '<div class="cookies-banner"><p>We value your privacy and use cookies.</p></div>',
      'cookie-banner',
    ],
    ['a dialog', '<div role="dialog"><p>Subscribe to our letter today.</p></div>', 'dialog'],
    ['a footer', '<footer><p>© A company of long standing, all rights reserved.</p></footer>', 'footer'],
    [
      'related articles',
      '<section class="related-posts"><p>Ten tips for a better garden.</p></section>',
      'related',
    ],
  ])('%s', (_name, around, reason) => {
    const { blocks, dropped } = readHtml(page('', around));
    expect(blocks).toHaveLength(6);
    expect(dropped.map((block) => block.reason)).toContain(reason);
  });

  it('a zone that holds the policy is the policy', () => {
    const html = `<html><body><nav><a href="/">Home</a></nav><aside class="modal">${prose(6)}</aside></body></html>`;
    expect(texts(html)).toHaveLength(6);
  });

  it('a section called "sharing" is no share button', () => {
    expect(
      texts(
        page(
          `<section id="sharing"><h2>Sharing</h2>${prose(4).replaceAll('We collect', 'We share')}</section>`,
        ),
      ),
    ).toHaveLength(11);
  });

  it.each([
    ['a heading named after its section', '<h3 id="social-media">Social media</h3>', 'Social media'],
    [
      'a section named by a sentence',
      '<div id="how-we-share-data"><p>With our suppliers.</p></div>',
      'With our suppliers.',
    ],
    [
      'a section on notices',
      '<div id="copyright-infringement-notices-and-counternotices"><p>Write to our agent.</p></div>',
      'Write to our agent.',
    ],
  ])('%s is text', (_name, inside, expected) => {
    expect(texts(page(inside))).toContain(expected);
  });

  it('a box that comes back in every section is how the text is built', () => {
    const section = (at: number) =>
      `<div class="cta-box"><div>Part ${at}</div><a href="#${at}">Jump to part ${at}</a></div><p>${SENTENCE} ${at}</p>`;
    const boxes = (count: number) =>
      texts(
        `<html><body><main>${prose(8)}${Array.from({ length: count }, (_, at) => section(at)).join('')}</main></body></html>`,
      ).filter((text) => /^Part/.test(text));
    expect(boxes(5)).toHaveLength(5);
    expect(boxes(2)).toHaveLength(0);
    const advertised = Array.from(
      { length: 6 },
      () => `<div class="cta-box">Try us today</div><p>${SENTENCE}</p>`,
    );
    expect(texts(page(advertised.join('')))).not.toContain('Try us today');
  });

  it('the title and the date above the text belong to it, the menu between them does not', () => {
    const around =
      '<div><p>Welcome back</p><h1>Our notice</h1><div>Updated: 4 June 2026</div><ul><li><a href="/x">Other notices of ours</a></li></ul></div>';
    expect(texts(page('', around)).slice(0, -6)).toEqual(['Our notice', 'Updated: 4 June 2026']);
  });

  it('the first paragraphs under the title belong to it, those above do not', () => {
    const around = `<div><p>${SENTENCE} Join us.</p><h1>Our notice</h1><p>${SENTENCE} Read on.</p><h2>Contents</h2></div>`;
    expect(texts(page(prose(40), around)).slice(0, 2)).toEqual(['Our notice', `${SENTENCE} Read on.`]);
  });

  it('a heading as long as a paragraph is one', () => {
    const { blocks } = readHtml(page(`<h5>${SENTENCE.repeat(3)}</h5><h5>${'A heading '.repeat(20)}</h5>`));
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['paragraph', 'heading']);
  });

  it('a copy for narrow screens goes, equal rights of two states stay', () => {
    const section = `<h2>Data</h2>${prose(3)}`;
    const copied = `<html><body><main><div>${section}</div><div>${section}</div></main></body></html>`;
    expect(texts(copied)).toHaveLength(4);
    const items = Array.from({ length: 9 }, (_, at) => `<li>Companies of kind ${at} that help us</li>`).join(
      '',
    );
    const lists = `<html><body><main><p>We collect it from:</p><ul>${items}</ul><p>We sell it to:</p><ul>${items}</ul></main></body></html>`;
    expect(texts(lists)).toHaveLength(20);
    const states = `<html><body><main><h2>Ohio</h2><p>${SENTENCE}</p><h2>Utah</h2><p>${SENTENCE}</p></main></body></html>`;
    expect(texts(states)).toHaveLength(4);
  });
});
