import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analyze';
import { openLibrary } from '../../lib/browser/library/database';
import { library, type ToSave } from '../../lib/browser/library/library';
import { migrations } from '../../lib/browser/library/schema';
import { exportLibrary, importLibrary } from '../../lib/browser/library/transfer';
import { textHash } from '../../lib/browser/text-hash';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import type { Document } from '../../lib/model';
import { policy } from '../compare/policy';

const URL_1 = 'https://lanternfish.test/privacy';
const sells = policy.replace('We do not sell your', 'We may sell your');

async function reading(text: string, readAt: string, url = URL_1): Promise<ToSave> {
  const document = fromMarkdown(text, { source: url, url });
  const hash = await textHash({ blocks: document.blocks, url: null });
  return { url, hash, readAt, analysis: analyze([document]), document };
}
const analyzer = async (document: Document) => analyze([document]);
const early = '2026-01-02T03:04:05.000Z';
const late = '2026-05-06T07:08:09.000Z';

beforeEach(() => library.clear());

describe('saving', () => {
  it('keeps a policy and its text', async () => {
    const { policy: saved, added } = await library.save(await reading(policy, early), analyzer);
    expect([saved.name, saved.versions, saved.changes, added]).toEqual(['Lanternfish Ltd.', 1, null, true]);
    expect(await library.list()).toEqual([saved]);
    expect(saved.bytes).toBe((await library.versions(URL_1))[0]!.bytes);
  });

  it('keeps the same text once, and when it was last read', async () => {
    await library.save(await reading(policy, early), analyzer);
    const { policy: saved, added } = await library.save(
      await reading(policy, late, `${URL_1}#rights`),
      analyzer,
    );
    expect([added, saved.versions, saved.addedAt, saved.readAt]).toEqual([false, 1, early, late]);
  });

  it('keeps a changed text as a version, and counts the claims that changed', async () => {
    await library.save(await reading(policy, early), analyzer);
    const { policy: saved } = await library.save(await reading(sells, late), analyzer);
    expect([saved.versions, saved.changes, saved.seen]).toEqual([2, 1, false]);
    await library.markSeen(URL_1);
    expect((await library.find(URL_1))!.seen).toBe(true);
    expect((await library.versions(URL_1)).map((version) => version.number)).toEqual([2, 1]);
  });

  it('removes one policy with all its versions, or everything', async () => {
    const other = 'https://other.test/privacy';
    await library.save(await reading(policy, early), analyzer);
    await library.save(await reading(sells, late), analyzer);
    await library.save(await reading(policy, early, other), analyzer);
    await library.remove(URL_1);
    expect([await library.versions(URL_1), (await library.list()).map(({ id }) => id)]).toEqual([
      [],
      [other],
    ]);
    await library.clear();
    expect([await library.list(), await library.versions(other)]).toEqual([[], []]);
  });
});

it('opens a database of before', async () => {
  (await openLibrary()).close();
  await new Promise((done) => (indexedDB.deleteDatabase('library').onsuccess = done));
  const older = await openDB('library', 1, {
    upgrade: (database, _from, _to, transaction) =>
      void migrations[0]!(database as never, transaction as never),
  });
  const saved = { id: URL_1, url: URL_1, name: 'Lanternfish', versions: 1, bytes: 2, readAt: early };
  await older.put('policies', saved);
  older.close();
  expect(await library.list()).toEqual([{ ...saved, changes: null, seen: true }]);
  const now = await openLibrary();
  expect(now.version).toBe(migrations.length);
  now.close();
});

describe('taking it elsewhere', () => {
  it('comes back as it went', async () => {
    await library.save(await reading(policy, early), analyzer);
    await library.save(await reading(sells, late), analyzer);
    const before = [await library.list(), await library.versions(URL_1)];
    const file = JSON.parse(JSON.stringify(await exportLibrary(new Date(late))));
    await library.clear();
    expect(await importLibrary(file, analyzer, () => {})).toEqual({ added: 2, known: 0, faults: [] });
    expect([await library.list(), await library.versions(URL_1)]).toEqual(before);
    expect(await importLibrary(file, analyzer, () => {})).toEqual({ added: 0, known: 2, faults: [] });
  });

  const block = { kind: 'paragraph', text: 'We collect your name.', links: [] };
  const version = (change: object) => ({
    url: URL_1,
    readAt: early,
    document: { blocks: [block] },
    ...change,
  });
  it.each([
    [version({ url: 'javascript:alert(1)' }), 'Text 1: it has no web address.'],
    [version({ readAt: 'yesterday' }), 'Text 1: it has no date of reading.'],
    [version({ document: {} }), 'Text 1: it has no text.'],
    [
      version({ document: { blocks: [{ kind: 'script', text: '', links: [] }] } }),
      'Text 1: a part of its text is of an unknown kind.',
    ],
    [
      version({ document: { blocks: [{ ...block, links: [{ start: 0, end: 1, href: 'javascript:x' }] }] } }),
      'Text 1: a part of its text is of an unknown kind.',
    ],
    [null, 'Text 1: it is no entry of a library.'],
  ])('leaves out a bad text and says why: %#', async (bad, sentence) => {
    const file = { format: 'smallprint-library', version: 1, versions: [bad, version({})] };
    expect(await importLibrary(file, analyzer, () => {})).toEqual({ added: 1, known: 0, faults: [sentence] });
  });

  it.each([[null], [{}], [[]], ['text'], [{ format: 'smallprint-library' }]])(
    '%j is no library',
    async (file) => {
      expect((await importLibrary(file, analyzer, () => {})).faults).toEqual([
        'The file is no library of smallprint.',
      ]);
    },
  );
});
