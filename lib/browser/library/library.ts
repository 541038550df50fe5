import type { Analysis, Document } from '../../model';
import { openLibrary } from './database';
import { changesSince, type Analyzer } from './changes-since';
import { policyId, type SavedPolicy, type SavedVersion } from './records';

/** One reading, to be kept. */
export interface ToSave {
  url: string;
  hash: string;
  /** ISO date-time */
  readAt: string;
  analysis: Analysis;
  document: Document;
}

export interface Saved {
  policy: SavedPolicy;
  /** false where this text was already there */
  added: boolean;
}

/** What a person saved, on this device alone. Nothing comes in here but by `save` and an import. */
export const library = {
  async list(): Promise<SavedPolicy[]> {
    const all = await within((database) => database.getAll('policies'));
    return all.sort((a, b) => a.name.localeCompare(b.name));
  },

  find(id: string): Promise<SavedPolicy | undefined> {
    return within((database) => database.get('policies', id));
  },

  version(id: string, number: number): Promise<SavedVersion | undefined> {
    return within((database) => database.get('versions', [id, number]));
  },

  latest(id: string): Promise<SavedVersion | undefined> {
    return within(async (database) => {
      const policy = await database.get('policies', id);
      return policy && database.get('versions', [id, policy.versions]);
    });
  },

  /** Newest first. */
  async versions(id: string): Promise<SavedVersion[]> {
    const versions = await within((database) => database.getAllFromIndex('versions', 'policy', id));
    return versions.sort((a, b) => b.number - a.number);
  },

  /** Keeps a text under its address, or under that of `as` where it was read for a policy that is there already. */
  save(reading: ToSave, analyzer: Analyzer, as = policyId(reading.url)): Promise<Saved> {
    return within(async (database) => {
      const known = await database.get('policies', as);
      const last = known && (await database.get('versions', [as, known.versions]));
      const added = last?.hash !== reading.hash;
      const changes = last && added ? await changesSince(last, reading, analyzer) : (known?.changes ?? null);
      const version = versionOf(as, added ? (known?.versions ?? 0) + 1 : known!.versions, reading);
      const transaction = database.transaction(['policies', 'versions'], 'readwrite');
      const policy: SavedPolicy = {
        ...describe(as, reading, known),
        versions: version.number,
        bytes: (known?.bytes ?? 0) + (added ? version.bytes : 0),
        changes,
        seen: last && added ? !changes : (known?.seen ?? true),
      };
      await transaction.objectStore('policies').put(policy);
      if (added) await transaction.objectStore('versions').add(version);
      await transaction.done;
      return { policy, added };
    });
  },

  /** Notes that a person has looked at the last changes. */
  async markSeen(id: string): Promise<void> {
    await within(async (database) => {
      const policy = await database.get('policies', id);
      if (policy && !policy.seen) await database.put('policies', { ...policy, seen: true });
    });
  },

  async remove(id: string): Promise<void> {
    await within(async (database) => {
      const transaction = database.transaction(['policies', 'versions'], 'readwrite');
      const versions = await transaction.objectStore('versions').index('policy').getAllKeys(id);
      await Promise.all(versions.map((key) => transaction.objectStore('versions').delete(key)));
      await transaction.objectStore('policies').delete(id);
      await transaction.done;
    });
  },

  async clear(): Promise<void> {
    await within(async (database) => {
      const transaction = database.transaction(['policies', 'versions'], 'readwrite');
      await Promise.all([
        transaction.objectStore('policies').clear(),
        transaction.objectStore('versions').clear(),
        transaction.done,
      ]);
    });
  },
};

function describe(id: string, { url, readAt, analysis }: ToSave, known: SavedPolicy | undefined) {
  const { controller, title, language, words, effectiveDate } = analysis.document;
  return {
    id,
    url: known?.url ?? url,
    name: controller ?? title ?? new URL(url).host,
    title,
    language,
    words,
    effectiveDate,
    addedAt: known?.addedAt ?? readAt,
    readAt,
  };
}

function versionOf(
  policy: string,
  number: number,
  { hash, readAt, analysis, document }: ToSave,
): SavedVersion {
  const bytes = new TextEncoder().encode(JSON.stringify({ analysis, document })).length;
  return { policy, number, readAt, hash, bytes, analysis, document };
}

/** Opened for each errand: a worker that idles holds nothing, and no screen blocks another's upgrade. */
async function within<T>(
  errand: (database: Awaited<ReturnType<typeof openLibrary>>) => Promise<T>,
): Promise<T> {
  const database = await openLibrary();
  try {
    return await errand(database);
  } finally {
    database.close();
  }
}
