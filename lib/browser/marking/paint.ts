import { groupIds, type GroupId } from '../../report/topic-groups';
import { CURRENT, registryName } from './colours';

export interface Painted {
  group: GroupId;
  ranges: Range[];
}

/** Paints places by topic and one of them as the one shown, without touching the page's markup. */
export function paint(marks: readonly Painted[], current: readonly Range[]): void {
  for (const group of groupIds) {
    const ranges = marks.filter((mark) => mark.group === group).flatMap((mark) => mark.ranges);
    put(registryName(group), ranges, 0);
  }
  put(CURRENT, current, 1);
}

export function unpaint(): void {
  for (const name of [CURRENT, ...groupIds.map(registryName)]) CSS.highlights.delete(name);
}

function put(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
