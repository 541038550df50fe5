import { describe, expect, it } from 'vitest';
import { fromMarkdown } from '../../lib/extract';

describe('the title of a text', () => {
  it.each([
    ['# Acme Privacy Policy\n\nWe collect data.', 'Acme Privacy Policy'],
    [
      'Privacy Policy\n\nLast updated: 1 May 2024\n\n## I. How we collect\n\nWe collect data.',
      'Privacy Policy',
    ],
    ['[Home](/)\n\n# Products\n\n## Privacy Notice\n\nWe collect data.', 'Privacy Notice'],
    ['# Acme and you\n\nWe collect data.', 'Acme and you'],
    ['## Who we are\n\nAcme Ltd. makes things.', null],
    ['Acme is an app.\n\n### 1. Definitions\n\nData is data.', null],
  ])('%j', (text, title) => {
    expect(fromMarkdown(text, { source: 'a' }).title).toBe(title);
  });
});
