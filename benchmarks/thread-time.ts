import { readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds of processor time that the main thread of each process below another has had so far, by process. Other
 * work on the machine adds nothing to them. Linux alone tells; elsewhere there are none.
 */
export function threadTimes(parent: number): Map<number, number> {
  const children = childrenOf();
  const times = new Map<number, number>();
  const below = [...(children.get(parent) ?? [])];
  for (let process = below.pop(); process !== undefined; process = below.pop()) {
    below.push(...(children.get(process) ?? []));
    const [nanoseconds] = read(`/proc/${process}/task/${process}/schedstat`).split(' ');
    if (nanoseconds) times.set(process, Number(nanoseconds) / 1e6);
  }
  return times;
}

function childrenOf(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of list('/proc').filter((each) => /^\d+$/.test(each))) {
    // "1234 (name, which may hold anything) S 1 …"
    const parent = Number(/.*\) \S+ (\d+)/s.exec(read(`/proc/${name}/stat`))?.[1]);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
