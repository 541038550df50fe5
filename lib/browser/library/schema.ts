import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SavedPolicy, SavedVersion } from './records';

export interface LibrarySchema extends DBSchema {
  policies: { key: string; value: SavedPolicy };
  versions: { key: [string, number]; value: SavedVersion; indexes: { policy: string } };
}

export type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;
type Step = (database: IDBPDatabase<LibrarySchema>, transaction: Upgrade) => void | Promise<void>;

/**
 * What was changed, oldest first: step n leads from version n to n + 1. A step that people have run is never edited;
 * the next change is a step of its own, with a test that opens a database of before.
 */
export const migrations: Step[] = [
  (database) => {
    database.createObjectStore('policies', { keyPath: 'id' });
    const versions = database.createObjectStore('versions', { keyPath: ['policy', 'number'] });
    versions.createIndex('policy', 'policy');
  },
  // policies saved before changes were counted have seen all there was
  async (_, transaction) => {
    const policies = transaction.objectStore('policies');
    for (let cursor = await policies.openCursor(); cursor; cursor = await cursor.continue()) {
      const { changes = null, seen = true } = cursor.value as Partial<SavedPolicy>;
      await cursor.update({ ...cursor.value, changes, seen });
    }
  },
];
