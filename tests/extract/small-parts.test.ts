import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/extract/decode';
import { kindOf } from '../../lib/extract/kind';
import { languageOf } from '../../lib/extract/language';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { policyLinks } from '../../lib/extract/policy-links';
import { richText } from '../../lib/extract/rich-text';
import { DOCUMENT_KIND_CUES } from '../../lib/knowledge/document-kinds';
import { DOCUMENT_KIND_WEIGHTS } from '../../lib/knowledge/document-kind-weights';

const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe('decode', () => {
  it.each<[string, Uint8Array, string | null, string, string]>([
    ['UTF-8', new TextEncoder().encode('Größe'), null, 'Größe', 'utf-8'],
    [
      'a byte order mark',
      Uint8Array.from([0xff, 0xfe, 0x41, 0]),
      'text/html; charset=utf-8',
      'A',
      'utf-16le',
    ],
    ['the header', latin1('Gr\u00f6\u00dfe'), 'text/html; charset=ISO-8859-1', 'Größe', 'windows-1252'],
    [
      'the page',
      latin1('<meta charset="iso-8859-1">\u00f6'),
      null,
      '<meta charset="iso-8859-1">ö',
      'windows-1252',
    ],
    ['an unknown name', new TextEncoder().encode('ä'), 'text/html; charset=klingon', 'ä', 'utf-8'],
  ])('%s', (_name, bytes, header, text, encoding) => {
    expect(decode(bytes, header)).toEqual({ text, encoding, warnings: [] });
  });

  // the opening of a Japanese policy, "On the handling of personal information"
  const shiftJis = Uint8Array.from(
    Buffer.from('8cc2906c8fee95f182cc8ee682e888b582a282c982c282a282c4', 'hex'),
  );

  it.each<[string, Uint8Array, string | null, string, string]>([
    ['none named', latin1('caf\u00e9 \u0093quoted\u0094'), null, 'café “quoted”', 'windows-1252'],
    ['UTF-8 named, wrongly', latin1('Gr\u00f6\u00dfe'), 'text/html; charset=utf-8', 'Größe', 'windows-1252'],
    [
      'an old one named',
      new TextEncoder().encode('Größe “x”'),
      'text/html; charset=iso-8859-1',
      'Größe “x”',
      'utf-8',
    ],
    ['UTF-16, unmarked', Buffer.from('Größe', 'utf16le'), 'text/plain; charset=utf-8', 'Größe', 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from('Größe', 'utf16le').swap16(), null, 'Größe', 'utf-16be'],
    ['Japanese, none named', shiftJis, null, '個人情報の取り扱いについて', 'shift_jis'],
  ])('guesses, and says so: %s', (_name, bytes, header, text, encoding) => {
    expect(decode(bytes, header)).toMatchObject({ text, encoding, warnings: [{ id: 'charset-guessed' }] });
  });
});

describe('rich text', () => {
  it.each<[string, string[]]>([
    ['See https://a.example/b, please.', ['https://a.example/b']],
    ['(www.a.example/b_(c))', ['https://www.a.example/b_(c)']],
    ['Mail me@a.example.', ['mailto:me@a.example']],
    ['Not an address: a@b', []],
  ])('%s', (text, hrefs) => {
    expect(richText([{ text }], null).links.map((link) => link.href)).toEqual(hrefs);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd', ' ', '/relative'])(
    'drops the target %s',
    (href) => {
      expect(richText([{ text: 'words', link: { href } }], null)).toMatchObject({ text: 'words', links: [] });
    },
  );
});

describe('Markdown', () => {
  const read = (text: string) => fromMarkdown(text, { source: 'test', url: 'https://a.example/x/' }).blocks;

  it('resolves reference links, and links in inline HTML', () => {
    expect(read('[here][1] and <a href="/b">there</a>.\n\n[1]: https://c.example/')[0]).toMatchObject({
      text: 'here and there.',
      links: [
        { start: 0, end: 4, href: 'https://c.example/' },
        { start: 9, end: 14, href: 'https://a.example/b' },
      ],
    });
  });

  it('takes escapes and tags away', () => {
    expect(read('1\\. A \\*star\\* <span>and</span> <b>more</b>')[0]).toMatchObject({
      text: '1. A *star* and more',
    });
  });

  it('reads bold paragraphs as headings, but not a bold lead-in of a list', () => {
    const kinds = read(
      '## Top\n\n**Your rights**\n\nYou have some.\n\n**We do not collect:**\n\n- names',
    ).map((b) => b.kind);
    expect(kinds).toEqual(['heading', 'heading', 'paragraph', 'paragraph', 'list-item']);
  });
});

describe('language', () => {
  it.each([
    ['We collect information about you when you use our services, and we share it with nobody at all.', 'en'],
    [
      'Wir verarbeiten Ihre personenbezogenen Daten nur, soweit dies zur Bereitstellung unserer Dienste erforderlich ist.',
      'de',
    ],
    [
      'Nous collectons vos données personnelles lorsque vous utilisez nos services et nous ne les vendons pas.',
      'fr',
    ],
    ['当社は、お客様の個人情報を適切に取り扱い、第三者に提供することはありません。', 'ja'],
    ['我们会收集您的个人信息，并且不会向任何第三方提供您的个人信息。', 'zh'],
    ['Zuqqus will not release your information to third parties, except as required by law.', 'en'],
    [
      'Identifiers: real name, alias, unique personal identifier, online identifier. Biometric data: genetic, physiological characteristics, templates, fingerprints, faceprints, and voiceprints, iris or retina scans, and the gait. Geolocation data: physical location and movements. Sensory data: audio, electronic, visual, thermal, olfactory. Inferences drawn from the personal information: your preferences, aptitudes, abilities and the like.',
      'en',
    ],
    [
      'Wir nutzen das Tool "The Trade Desk and You". Wir verarbeiten Ihre Daten nur zur Bereitstellung der Dienste.',
      'de',
    ],
    ['12 34 56', 'und'],
    ['OK', 'und'],
  ])('%s', (text, expected) => {
    const blocks = [{ kind: 'paragraph' as const, text, links: [] }];
    expect(languageOf({ blocks, declaredLanguage: null })).toBe(expected);
  });
});

describe('kind', () => {
  const kind = (text: string) => kindOf(fromMarkdown(text, { source: 'test' })).kind;

  it.each([
    [
      '# Privacy Policy\n\nWe collect personal information such as your email address when you register.\n\nWe share your information with service providers.\n\nYou have the right to access and delete your personal data.\n\nWe retain your information for two years.',
      'privacy-policy',
    ],
    [
      '# Cookie Policy\n\nA cookie is a small file that a site stores in your browser.\n\nWe use strictly necessary cookies and analytics cookies.\n\nYou can block cookies in your browser settings.',
      'cookie-policy',
    ],
    [
      '# Terms of Service\n\nBy using the service you agree to these terms.\n\nThe service is provided as is, without warranties of any kind.\n\nIn no event shall we be liable for damages.\n\nThis agreement is governed by the governing law of the State.',
      'terms',
    ],
    [
      '# Ten garden tips\n\nWater your plants early in the morning.\n\nCut roses back in spring, and feed them well.',
      'other',
    ],
  ])('%s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  it.each([
    ['This app collects no data. Questions? Write to us at help@site.example.', 'privacy-policy'],
    ['We collect your email address to send you the newsletter. Nobody else gets it.', 'privacy-policy'],
    [
      'Acme Tabs stores your settings in the browser. It never sends them to us or to anyone else.',
      'privacy-policy',
    ],
    ['Your browsing history is not recorded, and we do not know who you are.', 'privacy-policy'],
    ['We do not collect or share any personal information.', 'privacy-policy'],
    ['When you sign in, our app stores your email address. Nothing else is kept.', 'privacy-policy'],
    ['No personal data is collected by this extension.', 'privacy-policy'],
    ['We could not process the request: enable cookies and try again.', 'other'],
    ['Please sign in to receive messages.', 'other'],
    ['This website stores cookies on your device. Please accept to continue.', 'other'],
    ['We collect no data.\n\nEnable cookies to continue', 'other'],
    [
      'The page you asked for was not found. To track your order, enter your name and postal address here.',
      'other',
    ],
    ['Select your location to continue. We process 40 million orders to this location.', 'other'],
    ['We deliver to 40 countries. Our store has moved to a new address.', 'other'],
    ['Acme Tabs does not collect any information.', 'privacy-policy'],
    ['Page not found. The page you are looking for does not exist.', 'other'],
    ['Please enable JavaScript to view this page.', 'other'],
    ['We could not process your request. Please try again later.', 'other'],
    ['You need an account with permission to view this document. Sign in to go on.', 'other'],
    ['Choose the country that you live in.\n\n- Austria\n- France\n- Germany', 'other'],
    ['Home\n\nProducts\n\nTerms of service\n\nHow we share\n\nContact', 'other'],
    ['Our policy will be published here shortly. Please come back later.', 'other'],
  ])('of a short page titled “Privacy policy”: %s', (text, expected) => {
    expect(kind(`# Privacy policy\n\n${text}`)).toBe(expected);
  });

  it('of a page as short that is not titled so is what it was', () => {
    expect(kind('# Our apps\n\nThey store your settings in the browser. Buy them in the shop.')).toBe(
      'other',
    );
  });

  it('has a weight for every cue', () => {
    for (const weights of Object.values(DOCUMENT_KIND_WEIGHTS))
      expect(weights).toHaveLength(DOCUMENT_KIND_CUES.length + 1);
  });
});

describe('policy links', () => {
  const url = 'https://site.example/en/shop';
  const best = (anchors: [string, string][]) =>
    policyLinks(
      anchors.map(([text, href]) => ({ text, href })),
      url,
    )[0];

  it.each<[string, [string, string][], string]>([
    [
      'the policy before its neighbours',
      [
        ['Cookie Policy', '/cookies'],
        ['California Privacy Notice', '/ca'],
        ['Privacy Policy', '/privacy'],
      ],
      'https://site.example/privacy',
    ],
    [
      'its own before a third party’s',
      [
        ['Privacy Policy', 'https://other.example/privacy-policy'],
        ['Privacy', '/privacy'],
      ],
      'https://site.example/privacy',
    ],
    [
      'the page’s language',
      [
        ['Privacy', '/de/privacy'],
        ['Privacy', '/en/privacy'],
      ],
      'https://site.example/en/privacy',
    ],
    [
      'German',
      [
        ['Impressum', '/impressum'],
        ['Datenschutz', '/datenschutz'],
      ],
      'https://site.example/datenschutz',
    ],
    [
      'Japanese',
      [
        ['会社概要', '/company'],
        ['プライバシーポリシー', '/pp'],
      ],
      'https://site.example/pp',
    ],
    [
      'French',
      [
        ['Mentions légales', '/ml'],
        ['Confidentialité', '/c'],
      ],
      'https://site.example/c',
    ],
    ['an icon without words', [['', '/legal/privacy-policy']], 'https://site.example/legal/privacy-policy'],
  ])('%s', (_name, anchors, href) => {
    expect(best(anchors)?.href).toBe(href);
  });

  it('trusts rel, the words before "here", and no javascript:', () => {
    expect(policyLinks([{ text: 'Read', href: '/x', rel: 'privacy-policy' }], url)[0]).toMatchObject({
      kind: 'privacy-policy',
    });
    expect(
      policyLinks([{ text: 'here', href: '/y', before: 'our privacy policy is' }], url)[0],
    ).toMatchObject({ href: 'https://site.example/y' });
    expect(policyLinks([{ text: 'Privacy Policy', href: 'javascript:open()' }], url)).toEqual([]);
  });
});
