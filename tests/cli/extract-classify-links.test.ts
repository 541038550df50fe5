import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { topicIds } from '../../lib/model';
import { smallprint } from './bin';

const PAGE = `<!doctype html><html lang="en"><body><nav><a href="/a">Home</a> <a href="/b">Shop</a></nav>
<main><h1>Privacy Policy</h1><p>We collect your name.</p><ul><li>Email address</li></ul>
<p>You can opt out of interest-based advertising at <a href="https://optout.aboutads.info/">optout.aboutads.info</a>.</p></main></body></html>`;

describe('extract', () => {
  it('prints one segment a line', async () => {
    const { code, stdout } = await smallprint(['extract', '-'], { stdin: PAGE });
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      'Privacy Policy',
      'We collect your name.',
      'Email address',
    ]);
    expect(stdout).not.toContain('Shop');
  });

  it('explains what it left out, after the same text', async () => {
    const plain = await smallprint(['extract', '-'], { stdin: PAGE });
    const { stdout } = await smallprint(['extract', '-', '--explain'], { stdin: PAGE });
    expect(stdout.startsWith(plain.stdout)).toBe(true);
    expect(stdout).toMatch(/---------- left out ----------\n(?:.*\n)*[a-z-]+: .*Shop/);
  });

  it('strips what acts on a terminal', async () => {
    const { stdout } = await smallprint(['extract', '-'], {
      stdin: 'Privacy\n\nWe \u001b[31mcollect\u202e data.\n',
    });
    expect(stdout).toBe('Privacy\nWe [31mcollect data.\n');
  });
});

describe('classify', () => {
  it('gives exactly one line for each, also for bad ones', async () => {
    const lines = [
      '{"text": "We keep your data for two years.", "headings": ["Retention"], "before": "x", "after": "y"}',
      '',
      'not json',
      '[]',
      '{"headings": []}',
      '{"text": "a", "headings": "b"}',
      `{"text": "${'x'.repeat(1_100_000)}"}`,
      '{"text": "\\u001b[31m"}',
    ];
    const { code, stdout } = await smallprint(['classify'], { stdin: lines.join('\n') });
    expect(code).toBe(0);
    const out = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { topics?: object[]; error?: string });
    expect(out).toHaveLength(lines.length);
    expect(out.map(({ error }) => Boolean(error))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(out[0]!.topics).not.toEqual([]);
    for (const topic of out[0]!.topics as { id: never; score: number }[]) {
      expect(topicIds).toContain(topic.id);
      expect(topic.score).toBeGreaterThan(0);
    }
  });

  it('answers nothing with nothing', async () => {
    expect(await smallprint(['classify'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('links', () => {
  it.each([
    ['text', /https:\/\/optout\.aboutads\.info\//],
    ['json', /"href": "https:\/\/optout\.aboutads\.info\/"/],
    [
      'csv',
      /^source,targets,methods,vendor,scope,link,text,quote,error,note\n-,.*,https:\/\/optout\.aboutads\.info\/,/,
    ],
    ['markdown', /\(<https:\/\/optout\.aboutads\.info\/>\)/],
  ])('as %s', async (format, expected) => {
    const { code, stdout } = await smallprint(['links', '-', '--format', format], { stdin: PAGE });
    expect(code).toBe(0);
    expect(stdout).toMatch(expected);
  });

  it('says so where there is none, and fails where nothing can be read', async () => {
    const none = await smallprint(['links', '-'], { stdin: 'Privacy\n\nWe collect your name.\n' });
    expect(none).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('no sentence that says how to opt out') as string,
    });
    expect(await smallprint(['links', 'nowhere.html'])).toMatchObject({ code: 1, stdout: '' });
  });

  describe('of several policies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'smallprint-links-'));
    afterAll(() => rmSync(folder, { recursive: true }));
    const german =
      'Wir verarbeiten personenbezogene Daten, wenn Sie unsere Website besuchen. Sie haben das Recht auf Auskunft und Löschung.';
    const policies = {
      'empty.md': '',
      'german.md': `# Privacy Policy\n\n${german}\n`,
      'none.md':
        '# Privacy Policy\n\nWe collect your name and your email address when you register, and we keep both for two years.\n',
      'some.md': '# Privacy Policy\n\nYou can opt out of marketing emails at https://shop.example/out.\n',
    };
    for (const [name, text] of Object.entries(policies)) writeFileSync(join(folder, name), text);

    it.each(['text', 'json', 'csv', 'markdown'])(
      'as %s: each is named, in order, also where it offers nothing',
      async (format) => {
        const { code, stdout } = await smallprint(['links', '.', '--format', format], { cwd: folder });
        expect(code).toBe(1);
        const named = Object.keys(policies).map((name) => stdout.indexOf(name));
        expect(named).not.toContain(-1);
        expect(named).toEqual(named.toSorted((a, b) => a - b));
      },
    );

    it('claims nothing of a text that it can’t read', async () => {
      const { stdout } = await smallprint(['links', 'german.md', 'none.md'], { cwd: folder });
      expect(stdout).toMatch(
        /german\.md\nThe text is in German, not in English[^]+none\.md\nWe found no sentence/,
      );
    });

    it('as csv: a note tells a text that offers nothing from one that was not searched', async () => {
      const { stdout } = await smallprint(['links', '.', '--format', 'csv'], { cwd: folder });
      expect(stdout).toMatch(/^german\.md,+"The text is in German, not in English/m);
      expect(stdout).toMatch(/^none\.md,+We found no sentence that says how to opt out of anything\.$/m);
    });

    it('says of what is no policy that it does not read like one', async () => {
      const recipe =
        '# Apple pie\n\nPeel the apples, slice them and bake them for forty minutes with sugar.\n';
      const { stdout } = await smallprint(['links', '-'], { stdin: recipe.repeat(4) });
      expect(stdout.replace(/\s+/g, ' ')).toContain('does not read like a privacy policy');
    });
  });
});
