import { DOCUMENT_KIND_CUES, SHORT_POLICY } from '../knowledge/document-kinds';
import type { Document } from '../model/document';
import { textOf } from './draft';

const MOST_BLOCKS = 600;
const MOST_LETTERS = 1000;
/** paragraphs */
const OPENING = 4;

/** How much of a document each cue finds, 0 to 1, in the order of the cues. */
export function kindFeatures({ blocks, title }: Pick<Document, 'blocks' | 'title'>): number[] {
  const texts = blocks.slice(0, MOST_BLOCKS).map((block) => textOf(block).slice(0, MOST_LETTERS));
  const long = texts.filter((text) => text.length >= 25);
  const titles = titlesOf(blocks, title);
  const opening = long.slice(0, OPENING);
  return DOCUMENT_KIND_CUES.map(({ where, pattern }) => {
    if (where === 'title') return titles.some((text) => pattern.test(text)) ? 1 : 0;
    if (where === 'opening') return opening.some((text) => pattern.test(text)) ? 1 : 0;
    const share = long.filter((text) => pattern.test(text)).length / (long.length || 1);
    // the first mentions say most
    return Math.sqrt(share);
  });
}

/** Few words under the name of a policy: one sentence of theirs tells what is done with data, and none asks for anything. */
export function isShortPolicy({ blocks, title }: Pick<Document, 'blocks' | 'title'>): boolean {
  const { mostWords, title: name, sentences, asks } = SHORT_POLICY;
  // a block has a word at least
  if (blocks.length > mostWords) return false;
  const texts = blocks.map((block) => textOf(block).slice(0, MOST_LETTERS));
  return (
    titlesOf(blocks, title).some((text) => name.test(text)) &&
    texts.reduce((words, text) => words + text.split(/\s+/).length, 0) <= mostWords &&
    texts.some((text) => sentences.some((sentence) => sentence.test(text))) &&
    !texts.some((text) => asks.test(text))
  );
}

/** The title, and the headings or short lines that a text opens with. */
function titlesOf(blocks: Document['blocks'], title: string | null): string[] {
  const opening = blocks.slice(0, 6).filter((block) => textOf(block).length < 90);
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 1).slice(0, 1);
  const first = [...headings, ...opening.filter((block) => block.kind === 'heading')].slice(0, 2).map(textOf);
  const lines = first.length > 0 ? first : opening.slice(0, 2).map(textOf);
  return title && !first.includes(title) && first.length === 0 ? [title, ...lines] : lines;
}
