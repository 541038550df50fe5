import { build } from 'vite';
import { expect, it } from 'vitest';
// @ts-expect-error a script without types
import { licencesPlugin } from '../scripts/licences.mjs';

it('what a build holds of others goes out with their licences, each text once', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [licencesPlugin({ fileName: 'LICENCES.txt' })],
    build: { write: false, lib: { entry: 'lib/links/site.ts', formats: ['es'] } },
  });
  const files = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [terms] = files.filter(({ type }) => type === 'asset') as unknown as { source: string }[];
  expect(terms!.source).toMatch(/^tldts [\d.]+, tldts-core [\d.]+\n\nCopyright/);
  expect(terms!.source.match(/Permission is hereby granted/g)).toHaveLength(1);
});
