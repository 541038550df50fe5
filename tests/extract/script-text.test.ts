import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { fromText } from '../../lib/extract/from-text';

const SCRIPTS = [
  'var consent = {}; consent.user_id = 0; consent.rights = function () { return consent.rights || []; };',
  '{ "@context": "http://schema.org", "@type": "Organization", "telephone": "+1-800-555-0100", "sameAs": [ "" ] }',
  '.privacy { font-size: 13px; } .privacy p { padding-top: 13px; } .privacy h2 { margin: 0; }',
];
const PROSE = [
  'Contact data (your name, "e-mail address" and telephone number); usage data (pages, clicks); device data.',
  '{ "heading": "", "text": "You can ask us to delete the data that we have about you, and we will tell you what we keep and why we keep it for so long." }',
];

describe('scripts among the text', () => {
  it.each(SCRIPTS)('is not read: %s', (script) => {
    for (const read of [fromMarkdown, fromText]) {
      const { blocks, dropped } = read(`We collect your name.\n\n${script}`, { source: 'policy' });
      expect(blocks.map((block) => 'text' in block && block.text)).toEqual(['We collect your name.']);
      expect(dropped).toMatchObject([{ reason: 'script' }]);
    }
  });
  it.each(PROSE)('is read: %s', (prose) => {
    for (const read of [fromMarkdown, fromText])
      expect(read(prose, { source: 'policy' })).toMatchObject({ blocks: [{}], dropped: [] });
  });
});
