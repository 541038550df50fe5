import { createReadStream } from 'node:fs';

/** The bytes of a file's longest line, its end included: DuckDB takes twice as much memory for it in advance. */
export async function longestLine(path: string): Promise<number> {
  let [longest, current] = [0, 0];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      longest = Math.max(longest, current + end + 1 - start);
      current = 0;
      start = end + 1;
    }
    current += chunk.length - start;
  }
  return Math.max(longest, current);
}
