import { readPage, type PageRead } from '../extract/reader';
import { blockText } from '../extract/block-text';

/** Longest that a page may keep its reader waiting, in milliseconds; what was read by then is shown. */
const BUDGET = 3000;
/** A page that brings no text for so long is done, in milliseconds; */
const CALM = 300;
/** one that never is is not waited for any longer. */
const PATIENCE = 2000;
/** Less text than any policy has: more may be on its way. */
const SHORT = 1500;
const HARDLY_ANY = 100;
const MOST_ROOTS = 200;

/**
 * Reads the open page. Where its text looks unfinished, waits until it is quiet, within bounds, and reads it again;
 * a finished page is read at once. Looks and listens only: the page is not changed.
 */
export async function readLivePage(document: Document): Promise<PageRead> {
  const first = read(document);
  // a PDF's viewer never brings any text
  if (document.contentType === 'application/pdf' || !isUnfinished(document, first)) return first;
  // silence means that a page is done only where it shows something and does not say that it is busy
  const speaks = lettersOf(first) >= HARDLY_ANY && !isLoading(document);
  const { changed, quiet } = await untilQuiet(document, speaks);
  const last = changed ? read(document) : first;
  const grows = lettersOf(last) > lettersOf(first) * 1.05 + 50;
  return !quiet && (grows || isLoading(document)) ? withWarning(last) : last;
}

const read = (document: Document): PageRead =>
  readPage(document, { now: () => performance.now(), budget: BUDGET });

const lettersOf = ({ document }: PageRead): number => blockText(document.blocks).length;

const isUnfinished = (document: Document, page: PageRead): boolean =>
  isLoading(document) || lettersOf(page) < SHORT;

function isLoading(document: Document): boolean {
  return document.readyState === 'loading' || document.querySelector('[aria-busy="true"]') !== null;
}

function withWarning(page: PageRead): PageRead {
  const warning = { id: 'dynamic-content', message: 'The page was still loading text when it was read.' };
  return { ...page, document: { ...page.document, warnings: [...page.document.warnings, warning] } };
}

/** Whether anything came, and whether it had stopped when the wait ended. `speaks`: silence from the start will do. */
function untilQuiet(document: Document, speaks: boolean): Promise<{ changed: boolean; quiet: boolean }> {
  return new Promise((resolve) => {
    let changed = false;
    const end = (quiet: boolean) => {
      observer.disconnect();
      clearTimeout(calm);
      clearTimeout(patience);
      resolve({ changed, quiet });
    };
    let calm = speaks ? setTimeout(() => end(true), CALM) : undefined;
    const patience = setTimeout(() => end(false), PATIENCE);
    const observer = new MutationObserver((records) => {
      if (!records.some(bringsText)) return;
      changed = true;
      clearTimeout(calm);
      calm = setTimeout(() => end(true), CALM);
    });
    for (const root of rootsOf(document))
      observer.observe(root, { childList: true, characterData: true, subtree: true });
  });
}

/** Scripts, styles and pictures come and go on a page whose text stands. */
function bringsText({ type, addedNodes }: MutationRecord): boolean {
  return (
    type === 'characterData' ||
    [...addedNodes].some(
      (node) =>
        !['SCRIPT', 'STYLE', 'LINK', 'IMG'].includes(node.nodeName) &&
        ((node.textContent ?? '').trim() !== '' || (node as Partial<Element>).shadowRoot),
    )
  );
}

/** The page and its open shadow roots, into which one does not see from outside. */
function rootsOf(document: Document): Node[] {
  const roots: Node[] = [document];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  for (let seen = 0; seen < 20_000 && walker.nextNode() && roots.length < MOST_ROOTS; seen++) {
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}
