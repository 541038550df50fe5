import type { OptOutTool } from '../../knowledge/third-party';
import type { Segment } from '../../model';

export { toolOf } from '../../knowledge/tool-of';

/** How much of a policy's opening tells whose it is, in segments. */
const OPENING = 8;

/** Whether the tool is the policy's own service's: what others call an industry tool is a page of its own there. */
export function isOwn(tool: OptOutTool, segments: Segment[]): boolean {
  const name = tool.vendor.toLowerCase();
  const opening = segments.slice(0, OPENING).map(({ text }) => text.toLowerCase());
  return name.length > 3 && opening.filter((text) => text.includes(name)).length > 1;
}
