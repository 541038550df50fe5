import { describe, expect, it } from 'vitest';
import { ruled } from './reading-of';

const BODY = `## 1. International transfers of your data

We transfer personal data to countries other than the one that you live in.

## 2. Right to delete

You may ask us to delete your personal data.`;

function quotes(markdown: string): string[] {
  const { dataCategories, recipients, statements, rights, disclosures } = ruled(markdown).found;
  return [...dataCategories, ...recipients, ...statements, ...rights, ...disclosures].flatMap(
    ({ evidence }) => evidence.map(({ quote }) => quote),
  );
}

describe('a table of contents', () => {
  it.each([
    ['of items', '- International transfers of your data\n- Right to delete'],
    ['of lines', 'International Transfers of Your Data\n\nRight to delete'],
    ['with numbers', '1. International transfers of your data\n2. Right to delete'],
    [
      'of links',
      '- [International transfers of your data](#transfers)\n- [Right to delete](#right-to-delete)',
    ],
  ])('%s is not quoted for what the body says', (_, contents) => {
    const found = quotes(`# Privacy policy\n\n${contents}\n\n${BODY}`);
    expect(found).toContain('You may ask us to delete your personal data.');
    expect(found.filter((quote) => /^(?:right to delete|international transfers)/i.test(quote))).toEqual([]);
  });

  it('is quoted where nothing else says it', () => {
    const sections = '## Right to delete\n\nSee your settings.\n\n## Cookies\n\nSee your browser.';
    expect(quotes(`# Privacy policy\n\n- Right to delete\n- Cookies\n\n${sections}`)).toContain('Cookies');
  });

  it('is no single item that a heading repeats', () => {
    const items = 'We collect:\n\n- Email address\n- What you buy';
    const policy = `# Privacy policy\n\n${items}\n\n## Email address\n\nWe use your email address to write to you.`;
    expect(quotes(policy)).toContain('Email address');
  });

  it('is no list that hangs on a sentence', () => {
    const items = 'We collect:\n\n- Email address\n- Phone number';
    const below =
      '## Email address\n\nWe use your email address to write.\n\n## Phone number\n\nWe ring you.';
    expect(quotes(`# Privacy policy\n\n${items}\n\n${below}`)).toContain('Email address');
  });
});

describe('a heading', () => {
  const policy = (heading: string) =>
    `# Privacy policy\n\n## ${heading}\n\nWe do not sell your data to anybody.`;

  it('that only names its section is quoted behind it', () => {
    const found = quotes(policy('No sale of personal data'));
    expect(found.indexOf('We do not sell your data to anybody.')).toBe(0);
  });

  it('that states a period stays where it is', () => {
    const text =
      '## Retention\n\nWe retain your data only as needed.\n\n## We keep your personal data for 30 days\n\nThen it goes.';
    const { value, evidence } = ruled(text).found.disclosures.find(({ id }) => id === 'retention')!;
    expect(evidence[0]!.quote).toContain(value);
  });
});
