import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandInputs, type Input } from '../../cli/input/expand';

const options = { stdin: process.stdin, maxBytes: 20e6 };

async function all(inputs: AsyncIterable<Input>): Promise<Input[]> {
  const found = [];
  for await (const input of inputs) found.push(input);
  return found;
}

describe('expandInputs', () => {
  it('follows links to files, not those that lead nowhere', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    try {
      await writeFile(join(folder, 'a.txt'), 'x');
      await symlink(join(folder, 'a.txt'), join(folder, 'b.txt'));
      await symlink(join(folder, 'nowhere'), join(folder, 'c.txt'));
      const { inputs, several } = await expandInputs([folder], options);
      expect(await all(inputs)).toEqual([
        { source: join(folder, 'a.txt') },
        { source: join(folder, 'b.txt') },
      ]);
      expect(several).toBe(true);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.skipIf(process.getuid?.() === 0)(
    'makes a row of a folder that may not be listed, and goes on behind it',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
      try {
        for (const name of ['a.txt', 'd.txt']) await writeFile(join(folder, name), 'x');
        await mkdir(join(folder, 'closed'), { mode: 0 });
        const { inputs } = await expandInputs([folder, 'other.txt'], options);
        expect((await all(inputs)).map(({ source, error }) => [source, error?.code])).toEqual([
          [join(folder, 'a.txt'), undefined],
          [join(folder, 'closed'), 'unreadable'],
          [join(folder, 'd.txt'), undefined],
          ['other.txt', undefined],
        ]);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );

  it('takes no half-written output for what a pattern means', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    try {
      const names = ['a.txt', 'b.csv.part', 'b.csv.part.journal', 'c.json.journal', 'd.json.77.part'];
      for (const name of names) await writeFile(join(folder, name), 'x');
      const { inputs } = await expandInputs([`${folder.replaceAll('\\', '/')}/*`], options);
      expect((await all(inputs)).map(({ source }) => source)).toEqual([join(folder, 'a.txt')]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('gives files in the order of their whole paths, as a sorted list of them would stand', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
    try {
      const paths = [
        'a-b.txt',
        'a.txt',
        'a/x.txt',
        'a/é.md',
        'b/c/d.html',
        'b/c.html.gz',
        '.git/x.txt',
        'b/no.png',
      ];
      for (const path of paths) {
        await mkdir(join(folder, path, '..'), { recursive: true });
        await writeFile(join(folder, path), 'x');
      }
      const { inputs, count } = await expandInputs([folder], options);
      const sources = (await all(inputs)).map(({ source }) => source.slice(folder.length + 1));
      expect(sources).toEqual(['a-b.txt', 'a.txt', 'a/x.txt', 'a/é.md', 'b/c.html.gz', 'b/c/d.html']);
      expect(await count()).toBe(6);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
