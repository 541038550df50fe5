import type { PageBlock } from './page-block';

/** What stands in a frame or shadow root, to the element that shows it. */
export type Hosts = Map<Node, Element>;

/** A container must hold this share of the page's prose to be taken for its text. */
const ENOUGH = 0.93;

/** The smallest element that holds nearly all the prose; the body where no element does. */
export function containerOf(
  blocks: PageBlock[],
  weights: number[],
  reasons: (string | null)[],
  body: Element,
  hosts: Hosts,
): Element {
  const sums = new Map<Element, number>();
  let total = 0;
  blocks.forEach((block, index) => {
    if (reasons[index]) return;
    total += weights[index]!;
    for (let at: Element | null = block.parent; at && at !== body; at = parentOf(at, hosts))
      sums.set(at, (sums.get(at) ?? 0) + weights[index]!);
  });
  let container = body;
  let best = Infinity;
  for (const [element, sum] of sums) {
    if (sum < total * ENOUGH) continue;
    const size = sum - depthOf(element, hosts) * 1e-6;
    if (size <= best) {
      best = size;
      container = element;
    }
  }
  return container;
}

function depthOf(element: Element, hosts: Hosts): number {
  let depth = 0;
  for (let at: Element | null = element; at; at = parentOf(at, hosts)) depth++;
  return depth;
}

/** The parent, through shadow roots and frames to what shows them. */
function parentOf(element: Element, hosts: Hosts): Element | null {
  const host = hosts.get(element) ?? element.parentElement;
  return host ?? (element.parentNode ? (hosts.get(element.parentNode) ?? null) : null);
}

export function contains(
  container: Element,
  element: Element,
  known: Map<Element, boolean>,
  hosts: Hosts,
): boolean {
  const climbed: Element[] = [];
  let at: Element | null = element;
  let result = false;
  while (at) {
    const before = known.get(at);
    if (at === container || before !== undefined) {
      result = at === container || before === true;
      break;
    }
    climbed.push(at);
    at = parentOf(at, hosts);
  }
  for (const step of climbed) known.set(step, result);
  return result;
}
