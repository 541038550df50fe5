import { resolve } from 'node:path';

/** What a chunk's name may hang on: the part of rolldown's module graph that is asked for. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** What every page brings to load others: Vite's way to do so, and an empty module of WXT's. */
const LOADING = /^\0(?:vite\/preload-helper|virtual:wxt)/;

/**
 * The popup begins with as good as nothing, so that it is shown at once; then come two files, and each file more is a
 * wait more: what reads the page, and, while that is done, what shows the answers. Other pages share them.
 */
export const popupChunks = [
  { debugName: 'load', name: (id: string) => (LOADING.test(id) ? 'load' : null), priority: 3 },
  { debugName: 'start', name: within('start', 'entrypoints/popup/begin.ts'), priority: 2 },
  { debugName: 'screens', name: within('screens', 'entrypoints/popup/show-popup.ts'), priority: 1 },
];

/** Names the chunk of every module that a root cannot do without; the root keeps a file of its own. */
function within(name: string, path: string): (id: string, graph: Graph) => string | null {
  const root = resolve(path);
  let reached: Set<string> | null = null;
  return (id, graph) => {
    reached ??= reachedFrom(root, graph);
    return id !== root && reached.has(id) ? name : null;
  };
}

/** All that a module imports, and what that imports; what is loaded when it is asked for does not count. */
function reachedFrom(root: string, graph: Graph): Set<string> {
  const reached = new Set([root]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
