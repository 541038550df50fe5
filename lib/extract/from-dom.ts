import { Readability } from '@mozilla/readability';
import type { Block, Document, DocumentWarning, DroppedBlock } from '../model/document';
import { boldHeadings } from './bold-headings';
import { textOf, type Draft } from './draft';
import { withoutFiller } from './filler';
import { flatText } from './flat-text';
import { beginningOf, mainText, type Verdict } from './main-text';
import { nameIn, namedDocument } from './named-document';
import { numberedSections } from './numbered-sections';
import { oneDocument, type Chosen } from './one-document';
import { PageReading } from './page-reading';
import { withoutRepeats } from './repeats';
import { plain } from './rich-text';

export type PageDocument = globalThis.Document;

export interface PageSource {
  source: string;
  url?: string | null;
  retrievedAt?: string | null;
  /** asks the page's styles whether an element is hidden; attributes alone tell where it is not given */
  isHidden?: (element: Element) => boolean;
  /** milliseconds of any clock; with it reading stops after `budget` */
  now?: () => number;
  budget?: number;
}

const MOST_NODES = 250_000;
const MOST_LETTERS = 5_000_000;
/** Readability walks a page many times over: beyond so many nodes it would block the page, and goes unasked. */
const MOST_FOR_READABILITY = 12_000;
const MOST_DROPPED = 2000;

/** Reads a page that is open in a browser or was parsed in Node. The page is never changed. */
export function fromDom(dom: PageDocument, page: PageSource): Document {
  const { source, url = null, retrievedAt = null, isHidden, now, budget = 2000 } = page;
  const base = baseOf(dom, url);
  const reading = new PageReading({
    base,
    isHidden,
    now,
    deadline: now ? now() + budget : undefined,
    maxNodes: MOST_NODES,
    maxLetters: MOST_LETTERS,
    target: targetOf(dom, url),
  });
  const body = dom.body ?? dom.documentElement;
  if (body) reading.read(body);
  const judged = mainText(reading.blocks, body, reading.hosts, () => readableTexts(dom, reading));
  const names = [nameIn(source), nameIn(url ?? ''), pageTitle(dom)];
  const chosen = namedDocument(judged, names) ?? oneDocument(judged, reading.targetAt);
  const verdicts = withoutRepeats(withoutFiller(chosen.verdicts));
  const kept = verdicts.filter((verdict) => !verdict.reason).map((verdict) => verdict.block.draft);
  const blocks = boldHeadings(numberedSections(kept));
  return {
    source,
    url,
    retrievedAt,
    title: titleOf(dom, blocks),
    declaredLanguage: dom.documentElement?.getAttribute('lang')?.trim() || null,
    blocks,
    dropped: dropped(verdicts),
    warnings: [...warnings(reading, blocks), ...severalDocuments(chosen)],
  };
}

function baseOf(dom: PageDocument, url: string | null): string | null {
  const declared = dom.querySelector('base[href]')?.getAttribute('href');
  if (!declared) return url;
  try {
    return url ? new URL(declared, url).href : new URL(declared).href;
  } catch {
    return url;
  }
}

/** What the address points to within the page ("#terms"). */
function targetOf(dom: PageDocument, url: string | null): Element | null {
  const fragment = url?.split('#')[1];
  if (!fragment) return null;
  try {
    return dom.getElementById(decodeURIComponent(fragment));
  } catch {
    return null;
  }
}

/** How the blocks that Readability keeps begin. It rewrites what it is given, so it gets a clone. */
function readableTexts(dom: PageDocument, page: PageReading): Set<string> {
  const texts = new Set<string>();
  if (page.blocks.length === 0 || page.truncated || page.nodes > MOST_FOR_READABILITY) return texts;
  try {
    const clone = dom.cloneNode(true) as PageDocument;
    const article = new Readability<Element>(clone, {
      serializer: (node) => node as Element,
      maxElemsToParse: MOST_NODES,
    }).parse();
    if (!article?.content) return texts;
    let run = '';
    for (const text of flatText(article.content)) {
      if (text !== null) run += text;
      else if (run !== '') {
        texts.add(beginningOf(run.trim()));
        run = '';
      }
    }
    texts.add(beginningOf(run.trim()));
    texts.delete('');
  } catch {
    // it gives up on some broken pages; the page's own blocks are enough then
  }
  return texts;
}

function titleOf(dom: PageDocument, blocks: Draft[]): string | null {
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  if (heading?.kind === 'heading') return heading.text;
  return pageTitle(dom) || null;
}

function pageTitle(dom: PageDocument): string {
  return plain(dom.querySelector('title')?.textContent ?? '')
    .trim()
    .slice(0, 300);
}

function dropped(verdicts: Verdict[]): DroppedBlock[] {
  return verdicts
    .filter((verdict) => verdict.reason)
    .slice(0, MOST_DROPPED)
    .map(({ block, reason }) => ({ text: textOf(block.draft).slice(0, 500), reason: reason! }));
}

function severalDocuments({ read, left }: Chosen): DocumentWarning[] {
  if (left.length === 0) return [];
  const list = (titles: string[]) => titles.slice(0, 6).join(', ');
  return [
    {
      id: 'several-documents',
      message: `The page holds several documents. Read: ${list(read)}. Not read: ${list(left)}.`,
    },
  ];
}

const LITTLE_TEXT = 1200;

function warnings(reading: PageReading, blocks: Block[]): DocumentWarning[] {
  const found: DocumentWarning[] = [];
  const letters = blocks.reduce((sum, block) => sum + textOf(block).length, 0);
  if (reading.truncated)
    found.push({ id: 'truncated', message: 'The page is too large: only its first part was read.' });
  if (letters < LITTLE_TEXT && reading.images.some(isLarge))
    found.push({
      id: 'text-in-images',
      message: 'The page holds little text and large images: its text may stand in them.',
    });
  if (letters < LITTLE_TEXT && reading.foreignFrames.length > 0) {
    const host = hostOf(reading.foreignFrames[0]!);
    found.push({
      id: 'text-in-frames',
      message: `The text may stand in a frame that cannot be read from here${host ? ` (${host})` : ''}.`,
    });
  }
  return found;
}

function isLarge(image: Element): boolean {
  const width = Number(image.getAttribute('width')) || (image as HTMLImageElement).naturalWidth || 0;
  const height = Number(image.getAttribute('height')) || (image as HTMLImageElement).naturalHeight || 0;
  return width === 0 || height === 0
    ? !/icon|logo|avatar|badge|pixel/i.test(image.getAttribute('src') ?? '')
    : width >= 300 && height >= 200;
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).host;
  } catch {
    return null;
  }
}
