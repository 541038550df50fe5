import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/links/page/read-page';

describe('what is read of a page', () => {
  it('parts its own text from what stands on every page', () => {
    const page = readPage(`<title>Choices &amp; ads</title><header><h1>Your choices</h1><p>Menu</p></header>
<div class="cookie-banner"><button>Accept</button></div><main><header><p>Opt out</p></header><p>Below <b>is</b> how.</p></main>
<footer><a href="/x">Do Not Sell</a></footer>`);
    expect(page).toMatchObject({
      title: 'Choices & ads',
      headings: ['Your choices'],
      blocks: ['Opt out', 'Below is how.'],
      words: 5,
      buttons: [],
    });
    expect(page.anchors).toContainEqual({ text: 'Do Not Sell', href: '/x', furniture: true });
  });

  it.each([
    ['around it', '<p><label><input type="checkbox"> Ads</label> Other</p>', 'Ads'],
    ['by its id', '<p><input type="checkbox" id="a"></p><p><label for="a">Ads</label></p>', 'Ads'],
    ['spoken', '<input type="checkbox" aria-label="Ads">', 'Ads'],
    ['before it', '<div>Ads <button role="switch"></button></div><p>Next</p>', 'Ads'],
    ['in its block', '<li><input type="checkbox"> Ads</li><li>Next</li>', 'Ads'],
  ])('a switch has its label: %s', (_where, html, label) => {
    expect(readPage(html).toggles.map((toggle) => toggle.label)).toEqual([label]);
  });

  it.each([
    ['0;url=/next', { seconds: 0, href: '/next' }],
    ["5; URL='https://a.example/'", { seconds: 5, href: 'https://a.example/' }],
    ['0, /next', { seconds: 0, href: '/next' }],
    ['300', null],
  ])('a meta refresh: %s', (content, refresh) => {
    expect(readPage(`<meta http-equiv="Refresh" content="${content}">`).refresh).toEqual(refresh);
  });

  it('leaves out what is hidden or no text', () => {
    const html = `<p hidden>a</p><p style="display: none">b</p><script>c</script><style>d</style><template>e</template>
<template shadowrootmode="open"><p>shadow</p></template><noscript>f</noscript><p>g</p>`;
    expect(readPage(html)).toMatchObject({ blocks: ['shadow', 'g'], noscript: 'f', scripts: 1 });
  });
});

it.each([
  ['deep', '<i>'.repeat(1_000_000)],
  ['ends without a start', '<i>'.repeat(390) + '</b>'.repeat(1_000_000)],
  ['many switches', '<input type=checkbox>'.repeat(190_000)],
  ['many labels', '<label>x<input type=checkbox>'.repeat(150_000)],
  ['one long block', 'word '.repeat(900_000)],
])('a page made to be slow is read in bounds: %s', (_name, html) => {
  const page = readPage(html);
  expect(page.toggles.length).toBeLessThanOrEqual(300);
  expect(page.blocks.join('').length).toBeLessThan(400_000);
});
