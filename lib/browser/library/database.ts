import { openDB, type IDBPDatabase } from 'idb';
import { migrations, type LibrarySchema } from './schema';

const NAME = 'library';

/** Opens the library on this device, and brings an older one up to date. */
export function openLibrary(): Promise<IDBPDatabase<LibrarySchema>> {
  return openDB<LibrarySchema>(NAME, migrations.length, {
    async upgrade(database, from, _to, transaction) {
      for (const step of migrations.slice(from)) await step(database, transaction);
    },
    // another screen wants to upgrade or delete: this one opens it again when it needs it
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
