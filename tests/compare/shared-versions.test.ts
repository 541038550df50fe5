import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../lib/compare';
import { plain } from '../../lib/compare/plain';
import { sharedData } from '../shared-data';
import { read } from './policy';

const folder = sharedData('versions');
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
const names = [...new Set(files.map((file) => file.split('--')[0]!))];

/** Ten policies, an older and a newer version of each. */
describe.skipIf(!folder)('versions of real policies', () => {
  it.each(names)('%s', (name) => {
    const [older, newer] = files
      .filter((file) => file.startsWith(`${name}--`))
      .sort()
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const [before, after] = [read(older!), read(newer!)];
    const { changes, passages } = compareVersions(before, after);
    expect(passages.same + passages.reworded.length + passages.added.length).toBe(after.segments.length);

    // what is told as new stands on words that the earlier text has not
    const earlier = new Set(
      before.segments.flatMap((s) => s.sentences.map((r) => plain(s.text.slice(r.start, r.end)))),
    );
    for (const { change, after: now } of changes) {
      if (change !== 'added') continue;
      const leads = now!.evidence.some((span) => after.segments[span.segment]!.lead !== null);
      const fresh = now!.evidence.some((span) =>
        after.segments[span.segment]!.sentences.some((r) => {
          const text = after.segments[span.segment]!.text.slice(r.start, r.end);
          return r.start < span.end && r.end > span.start && !earlier.has(plain(text));
        }),
      );
      expect(fresh || leads, `${name}: ${now!.key}`).toBe(true);
    }

    const typeset = read(newer!.replace(/’/g, "'").replace(/[“”]/g, '"'));
    expect(compareVersions(after, typeset).changes.map(({ change, key }) => `${change} ${key}`)).toEqual([]);
    expect(compareVersions(after, after)).toMatchObject({ changes: [], reworded: [], unsettled: [] });
  });
});
