import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unwritable } from '../input/input-error';
import type { Fetched, Fetcher, Validators } from './fetcher';

/** "HOST--HASH", of letters that every file system takes; the same for the same address. */
function pageName(address: string): string {
  const host = URL.canParse(address) ? new URL(address).hostname : 'page';
  const hash = createHash('sha256').update(address).digest('hex').slice(0, 16);
  return `${host.replace(/[^a-z0-9.-]/gi, '_').slice(0, 80)}--${hash}`;
}

/**
 * Pages in a folder, each as NAME.body with what is known of it in NAME.json. A page that is there is asked for with
 * its version's name and kept, retrieval time and all, where the server has no other; with `settled` it is not asked
 * for at all.
 */
export function cachingFetcher(fetcher: Fetcher, folder: string, settled: boolean): Fetcher {
  return {
    ...fetcher,
    async get(address) {
      const kept = await load(folder, address);
      if (kept && settled) return kept;
      const fetched = await fetcher.get(address, kept ?? undefined);
      if (fetched.status === 304 && kept) return kept;
      await store(folder, address, fetched);
      return fetched;
    },
  };
}

/** Every page that comes by, as it came: NAME.html (or .pdf, .txt) with NAME.json beside it. */
export function keepingFetcher(fetcher: Fetcher, folder: string): Fetcher {
  return {
    ...fetcher,
    async get(address, known?: Validators) {
      const fetched = await fetcher.get(address, known);
      await store(folder, address, fetched, endingOf(fetched.contentType));
      return fetched;
    },
  };
}

function endingOf(contentType: string | null): string {
  if (/pdf/.test(contentType ?? '')) return 'pdf';
  return /text\/(?:plain|markdown)/.test(contentType ?? '') ? 'txt' : 'html';
}

async function store(folder: string, address: string, fetched: Fetched, ending = 'body'): Promise<void> {
  const { bytes, ...about } = fetched;
  const name = join(folder, pageName(address));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    await mkdir(folder, { recursive: true });
    await whole(`${name}.${ending}`, bytes);
    await whole(`${name}.json`, `${JSON.stringify({ address, ...about, sha256 }, null, 2)}\n`);
  } catch (error) {
    throw unwritable(folder, (error as NodeJS.ErrnoException).code);
  }
}

/** Under another name until it is whole. */
async function whole(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(`${path}.${process.pid}.tmp`, content);
  await rename(`${path}.${process.pid}.tmp`, path);
}

/** Null where there is none, or one that is damaged. */
async function load(folder: string, address: string): Promise<Fetched | null> {
  const name = join(folder, pageName(address));
  try {
    const [about, bytes] = await Promise.all([readFile(`${name}.json`, 'utf8'), readFile(`${name}.body`)]);
    const {
      address: of,
      sha256,
      ...fetched
    } = JSON.parse(about) as Fetched & { address: string; sha256: string };
    const same = createHash('sha256').update(bytes).digest('hex') === sha256;
    return of === address && same ? { ...fetched, bytes } : null;
  } catch {
    return null;
  }
}
