import { existsSync } from 'node:fs';
import { build } from 'vite';
import { afterEach, expect, test, vi } from 'vitest';
// @ts-expect-error a script without types
import { weightsPlugin, weightsSet } from '../../../scripts/weights-set.mjs';
import free from '../../../lib/classify/model/weights/topics-free.json';
import standard from '../../../lib/classify/model/weights/topics.json';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['default', standard.id, 'CC-BY-NC-SA-4.0'],
  ['free', free.id, 'CC-BY-SA-4.0'],
])('a build with the %s set has its weights, and their licence beside them', async (name, id, licence) => {
  vi.stubEnv('SMALLPRINT_WEIGHTS', name);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [weightsPlugin({ licences: { topics: 'WEIGHTS.txt', claims: 'CLAIMS.txt' } })],
    build: { write: false, lib: { entry: 'lib/classify/model/weights.ts', formats: ['es'] } },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [code, terms] = [
    files.find(({ type }) => type === 'chunk'),
    files.find(({ type }) => type === 'asset'),
  ];
  expect(code).toMatchObject({ code: expect.stringContaining(id) });
  expect(terms).toMatchObject({ fileName: 'WEIGHTS.txt', source: expect.anything() });
  expect(String((terms as { source: unknown }).source)).toContain(`SPDX-License-Identifier: ${licence}`);
});

test('a build with the second opinion has its licence beside it, and not that of topics', async () => {
  const entry = 'lib/classify/second-opinion/weights.ts';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [weightsPlugin({ licences: { topics: 'WEIGHTS.txt', claims: 'CLAIMS.txt' } })],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const terms = files.filter(({ type }) => type === 'asset');
  expect(terms.map(({ fileName }) => fileName)).toEqual(['CLAIMS.txt']);
  expect(String((terms[0] as { source: unknown }).source)).toContain('SPDX-License-Identifier: CC-BY-SA-4.0');
});

test('both sets are there with figures and licence; a name that is none is refused by it', () => {
  for (const name of ['default', 'free'])
    for (const path of Object.values(weightsSet(name))) expect(existsSync(path as string)).toBe(true);
  expect(() => weightsSet('fre')).toThrow('SMALLPRINT_WEIGHTS is "fre": there are default and free.');
  expect(() => weightsSet('toString')).toThrow('toString');
});
