import { parseHTML } from 'linkedom';
import { shallowMarkup } from './shallow-markup';

type Page = ReturnType<typeof parseHTML>['document'];

/**
 * A page's DOM. linkedom is fast and keeps close to the source: where a page leaves out <html>, <head> or <body>,
 * as HTML allows, or puts text outside them, it builds no body that holds the text. That is put right here.
 */
export function parsePage(html: string): Page {
  const markup = shallowMarkup(html);
  const { document } = parseHTML(
    /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html>${markup}</html>`,
  );
  const root = childOf(document, 'html') ?? document.documentElement;
  const head = childOf(root, 'head') ?? document.createElement('head');
  const body = root.querySelector('body') ?? document.createElement('body');
  const meta: Node[] = [];
  const before: Node[] = [];
  const after: Node[] = [];
  let passed = false;
  for (const node of outsideBody(document, root, head)) {
    if (node === body) passed = true;
    else (isMetadata(node) ? meta : passed ? after : before).push(node);
  }
  for (const element of [...document.children]) if (element !== root) element.remove();
  if (root.firstElementChild !== head) root.prepend(head);
  for (const node of meta) head.append(node);
  if (head.nextElementSibling !== body) head.after(body);
  const first = body.firstChild;
  for (const node of before) body.insertBefore(node, first);
  for (const node of after) body.append(node);
  return document;
}

function childOf(parent: ParentNode, name: string): HTMLElement | undefined {
  return [...parent.children].find(({ localName }) => localName === name) as HTMLElement | undefined;
}

/** The body, and in the order of the source what stands around it. */
function outsideBody(document: Page, root: Element, head: Element): Node[] {
  const around = [...document.children].flatMap((element) =>
    element === root ? [...bodyPartOf(head), ...root.childNodes] : [element],
  );
  return around.filter((node) => node !== head);
}

/** A head ends where the first thing begins that may not stand in one. */
function bodyPartOf(head: Element): Node[] {
  const nodes = [...head.childNodes];
  const end = nodes.findIndex((node) => !isMetadata(node));
  return end < 0 ? [] : nodes.slice(end);
}

const METADATA = new Set('title meta link script style base noscript template'.split(' '));

function isMetadata(node: Node): boolean {
  if (node.nodeType === 1) return METADATA.has((node as Element).localName);
  return node.nodeType !== 3 || node.nodeValue!.trim() === '';
}
