import { describe, expect, it } from 'vitest';
import { compared } from '../../cli/compare/compared';
import type { Loaded } from '../../cli/compare/inputs';
import { analyze } from '../../lib/analyze';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { SCHEMA_VERSION } from '../../lib/model';

const policy = (source: string): Loaded => ({
  result: analyze([fromMarkdown('# Privacy Policy\n\nWe collect your name.', { source })]),
  column: () => null,
});
const missing = (source: string): Loaded => ({
  result: {
    schemaVersion: SCHEMA_VERSION,
    source,
    error: { code: 'not-found', message: `${source} is gone.` },
  },
  column: () => null,
});
const compare = (...policies: Loaded[]) =>
  compared(
    (async function* () {
      yield* policies;
    })(),
    { mode: null, laws: [], group: null, engine: { name: 'smallprint', version: '0', model: 'm' } },
  );

describe('one policy alone', () => {
  it.each([
    ['beside what could not be read', [policy('a'), missing('b')], 'b is gone. That leaves too few'],
    ['where nothing was read', [missing('a'), missing('b')], 'a is gone. b is gone. That leaves too few'],
    ['where many were not', 'abcdefg'.split('').map(missing), 'e is gone. 2 more could not be read.'],
    ['named alone', [policy('a')], 'compare takes two policies'],
  ])('%s is compared with nothing', async (_what, policies, sentence) => {
    await expect(compare(...policies)).rejects.toThrow(sentence);
  });

  it('more than one are compared without what is missing', async () => {
    const result = await compare(policy('a'), missing('b'), policy('c'));
    expect(result.failures).toHaveLength(1);
  });
});
