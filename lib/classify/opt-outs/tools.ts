import type { OptOutTool } from '../../knowledge/third-party';
import type { Segment } from '../../model';

export { toolOf } from '../../knowledge/tool-of';

/** How much of a policy's opening tells whose it is, in segments. */
const OPENING = 8;
/** A name in more of the segments than that is the policy's own. */
const MOST = 0.2;

/** Whether the tool is the policy's own service's: what others call an industry tool is a page of its own there. */
export function isOwn(tool: OptOutTool, segments: Segment[]): boolean {
  const name = tool.vendor.toLowerCase();
  if (name.length <= 3) return false;
  const naming = segments.filter(({ text }) => text.toLowerCase().includes(name));
  return (
    naming.filter(({ id }) => id < OPENING).length > 1 ||
    naming.length > Math.max(OPENING, segments.length * MOST)
  );
}
