import { INLINE, SILENT } from './tags';

/** The texts below an element in order, with null where a block begins or ends. Any depth takes no stack. */
export function* flatText(root: Element): Generator<string | null> {
  let node: Node | null = root;
  while (node) {
    const inner: Node | null = enters(node) ? node.firstChild : null;
    if (node.nodeType === 3) yield node.nodeValue ?? '';
    else if (isBlock(node)) yield null;
    if (inner) {
      node = inner;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    node = node && node !== root ? node.nextSibling : null;
  }
}

function enters(node: Node): boolean {
  return node.nodeType === 1 && !SILENT.has((node as Element).localName);
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && !INLINE.has((node as Element).localName);
}
