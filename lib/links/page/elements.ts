import { Collector } from './collector';
import type { PageFacts } from './facts';
import { isFurniture, isHidden } from './furniture';

const BLOCKS = new Set(
  'address article aside blockquote body br button caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set([
  'script',
  'style',
  'svg',
  'math',
  'object',
  'iframe',
  'canvas',
  'video',
  'audio',
  'head',
]);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

interface Open {
  name: string;
  silent: boolean;
  furniture: boolean;
  noscript: boolean;
  main: boolean;
}

const ROOT: Open = { name: '', silent: false, furniture: false, noscript: false, main: false };

/** The open elements of a page being read: what each says for the text below it. */
export class Elements {
  private readonly stack: Open[] = [];
  private readonly collected = new Collector();

  get depth(): number {
    return this.stack.length;
  }

  open(name: string, attributes: Record<string, string>): void {
    const above = this.stack.at(-1) ?? ROOT;
    if (BLOCKS.has(name)) this.collected.endBlock(this.place());
    const here = below(above, name, attributes);
    if (!VOID.has(name)) this.stack.push(here);
    const { silent, furniture, noscript } = here;
    this.collected.element(name, attributes, { silent: silent || noscript, furniture });
  }

  text(text: string): void {
    const { name, silent, noscript, furniture } = this.stack.at(-1) ?? ROOT;
    if (name === 'title' && !this.stack.some((each) => each.name === 'svg'))
      return this.collected.title(text);
    if (noscript) return this.collected.noscript(text);
    if (!silent) this.collected.text(text, furniture);
  }

  close(name: string): void {
    if (BLOCKS.has(name)) this.collected.endBlock(this.place());
    this.collected.close(name);
    if (!VOID.has(name)) this.stack.pop();
  }

  facts(): PageFacts {
    this.collected.endBlock(this.place());
    return this.collected.facts();
  }

  private place() {
    return { furniture: (this.stack.at(-1) ?? ROOT).furniture };
  }
}

function below(above: Open, name: string, attributes: Record<string, string>): Open {
  const main = above.main || name === 'main' || name === 'article' || attributes.role === 'main';
  // a shadow root that was written out is part of the page, a plain template is not
  const template = name === 'template' && attributes.shadowrootmode === undefined;
  return {
    name,
    main,
    silent: above.silent || SILENT.has(name) || template || isHidden(attributes),
    furniture: above.furniture || isFurniture(name, attributes, main),
    noscript: above.noscript || name === 'noscript',
  };
}
