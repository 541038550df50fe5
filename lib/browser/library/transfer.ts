import { textHash } from '../text-hash';
import type { Analyzer } from './changes-since';
import { faultOf, FORMAT, type LibraryFile, type FileVersion } from './library-file';
import { library } from './library';
import { policyId } from './records';

/** The whole library, or one policy of it, as a file: the texts and when they were read. What is claimed is read anew. */
export async function exportLibrary(now: Date, one?: string): Promise<LibraryFile> {
  const policies = (await library.list()).filter(({ id }) => !one || id === one);
  const versions: FileVersion[] = [];
  for (const { id, url } of policies) {
    const oldestFirst = (await library.versions(id)).reverse();
    for (const { readAt, document } of oldestFirst) versions.push({ url, readAt, document });
  }
  return { format: FORMAT, version: 1, exportedAt: now.toISOString(), versions };
}

export interface ImportResult {
  /** texts that were not there before */
  added: number;
  /** texts that were there already */
  known: number;
  /** a sentence in English for each text that could not be taken; null alone: the file is no library */
  faults: string[];
}

/** Takes a file's texts into the library; a bad one is left out and told of, the others are kept. */
export async function importLibrary(
  file: unknown,
  analyzer: Analyzer,
  progress: (done: number, all: number) => void,
): Promise<ImportResult> {
  const given = (file as Partial<LibraryFile> | null)?.versions;
  if ((file as Partial<LibraryFile> | null)?.format !== FORMAT || !Array.isArray(given)) {
    return { added: 0, known: 0, faults: ['The file is no library of smallprint.'] };
  }
  const result: ImportResult = { added: 0, known: 0, faults: [] };
  for (const [at, version] of given.entries()) {
    const fault = faultOf(version);
    if (fault) result.faults.push(`Text ${at + 1}: ${fault}`);
    else if (await take(version as FileVersion, analyzer)) result.added++;
    else result.known++;
    progress(at + 1, given.length);
    // analysing is work: the screen gets its turn between two texts
    await new Promise((done) => setTimeout(done));
  }
  return result;
}

async function take({ url, readAt, document }: FileVersion, analyzer: Analyzer): Promise<boolean> {
  const hash = await textHash({ blocks: document.blocks, url: null });
  const known = await library.versions(policyId(url));
  if (known.some((version) => version.hash === hash)) return false;
  // made whole again from what was checked: nothing else of the file comes in
  const text = { ...document, source: url, url, dropped: [], warnings: [] };
  const reading = { url, hash, readAt, analysis: await analyzer(text), document: text };
  const { added } = await library.save(reading, analyzer);
  return added;
}
