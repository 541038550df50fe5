export interface Part<T> {
  /** true: nothing of it is wanted, to be shown as one line that opens */
  folded: boolean;
  blocks: T[];
}

/** Neighbours that are wanted, and neighbours that are not, as parts in order. */
export function foldedBlocks<T>(blocks: readonly T[], wanted: (block: T) => boolean): Part<T>[] {
  const parts: Part<T>[] = [];
  for (const block of blocks) {
    const folded = !wanted(block);
    const last = parts.at(-1);
    if (last?.folded === folded) last.blocks.push(block);
    else parts.push({ folded, blocks: [block] });
  }
  return parts;
}
