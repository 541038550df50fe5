import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import metrics from '../../training/metrics.json';
import manifest from '../../package.json';
import { MODEL_ID } from '../../lib/classify/topics';
import { smallprint } from './bin';

test('says how to cite it, with version, model and the figures of the model card', async () => {
  const { code, stdout } = await smallprint(['cite']);
  expect(code).toBe(0);
  for (const part of [
    manifest.version,
    MODEL_ID,
    '@software{',
    '(2026)',
    String(metrics.bySegment.inContext.micro),
  ])
    expect(stdout).toContain(part);
  const card = readFileSync(new URL('../../training/MODEL_CARD.md', import.meta.url), 'utf8');
  const { figures } = JSON.parse((await smallprint(['cite', '--format', 'json'])).stdout);
  expect(card).toContain(
    `| segments, with neighbours | ${figures.bySegment.micro} | ${figures.bySegment.macro} |`,
  );
  expect(card).toContain(`| sites, with neighbours | ${figures.bySite.micro} | ${figures.bySite.macro} |`);
});

test('CITATION.cff names the same version, date and licences', async () => {
  const file = parse(readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8'));
  const { version, released } = JSON.parse((await smallprint(['cite', '--format', 'json'])).stdout);
  expect(file).toMatchObject({ 'cff-version': '1.2.0', version, 'date-released': released });
  expect(file.license.join(' AND ')).toBe(manifest.license);
});
