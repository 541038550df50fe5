import type { PageBlock } from './page-block';

/** What stands in a frame or shadow root, to the element that shows it. */
export type Hosts = Map<Node, Element>;

/** A container must hold this share of the page's prose to be taken for its text. */
const ENOUGH = 0.93;

/** What any element between the two holds is in doubt: prose that another opinion confirms weighs double. */
const NEARLY = 0.87;

export interface Container {
  container: Element;
  /** true where a smaller element holds nearly as much */
  doubtful: boolean;
}

/** The smallest element that holds nearly all the prose; the body where no element does. */
export function containerOf(
  blocks: PageBlock[],
  weights: number[],
  reasons: (string | null)[],
  body: Element,
  hosts: Hosts,
): Container {
  const own = new Map<Element, number>();
  let total = 0;
  blocks.forEach((block, index) => {
    if (reasons[index] || weights[index] === 0) return;
    total += weights[index]!;
    own.set(block.parent, (own.get(block.parent) ?? 0) + weights[index]!);
  });
  const sums = new Map<Element, number>();
  for (const [parent, sum] of own)
    for (let at: Element | null = parent; at && at !== body; at = parentOf(at, hosts))
      sums.set(at, (sums.get(at) ?? 0) + sum);
  const smallest = (least: number): Element => {
    let best = Infinity;
    let found = body;
    for (const [element, sum] of sums) {
      if (sum < least) continue;
      const size = sum - depthOf(element, hosts) * 1e-6;
      if (size <= best) {
        best = size;
        found = element;
      }
    }
    return found;
  };
  const container = smallest(total * ENOUGH);
  return { container, doubtful: smallest(total * NEARLY) !== container };
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
