import { marksOf } from '../../knowledge/page-marks';
import { Blocks } from './blocks';
import type { AnchorFacts, PageFacts, Refresh } from './facts';
import { Forms } from './forms';

const MOST_ANCHORS = 3_000;
const MOST_LABEL = 200;

export interface Place {
  silent: boolean;
  furniture: boolean;
}

/** Gathers what the elements of a page say, as they come. */
export class Collector {
  private readonly blocks = new Blocks();
  private readonly forms = new Forms();
  private readonly anchors: AnchorFacts[] = [];
  private readonly scriptHosts = new Set<string>();
  private pageTitle = '';
  private withoutScript = '';
  private scripts = 0;
  private refresh: Refresh | null = null;
  private link: (AnchorFacts & { tag: string }) | null = null;
  private root: { letters: number } | null = null;
  private emptyRoot = false;

  element(name: string, attributes: Record<string, string>, place: Place): void {
    if (name === 'script') return this.script(attributes);
    if (name === 'meta') return this.meta(attributes);
    if (place.silent) return;
    this.blocks.element(name);
    if (marksOf('script-root').has((attributes.id ?? '').toLowerCase())) this.root ??= { letters: 0 };
    const isButton = name === 'button' || attributes.role === 'button';
    if ((name === 'a' && attributes.href !== undefined) || isButton) this.startLink(name, attributes, place);
    this.forms.element(name, attributes, place.furniture, () => this.blocks.lastText());
  }

  text(text: string, furniture: boolean): void {
    if (this.link && this.link.text.length < MOST_LABEL) this.link.text += text.slice(0, MOST_LABEL * 4);
    if (this.root) this.root.letters += text.trim().length;
    this.blocks.text(text, furniture);
    this.forms.text(text);
  }

  title(text: string): void {
    if (this.pageTitle.length < 300) this.pageTitle += text.slice(0, 1_000);
  }

  noscript(text: string): void {
    if (this.withoutScript.length < 2_000) this.withoutScript += `${text.slice(0, 2_000)} `;
  }

  endBlock({ furniture }: Pick<Place, 'furniture'>): void {
    this.forms.endBlock(this.blocks.end(furniture));
  }

  close(name: string): void {
    this.forms.close(name);
    if (this.link?.tag === name) this.endLink();
  }

  facts(): PageFacts {
    this.endLink();
    if (this.root) this.emptyRoot = this.root.letters < 40;
    const own = this.anchors.filter(({ furniture }) => !furniture).map(({ text }) => text);
    return {
      title: tidy(this.pageTitle, 300),
      ...this.blocks.facts(),
      ...this.forms.facts(),
      buttons: [...new Set(own)].slice(0, 500),
      anchors: this.anchors,
      scripts: this.scripts,
      scriptHosts: [...this.scriptHosts],
      emptyRoot: this.emptyRoot,
      noscript: tidy(this.withoutScript, 2_000),
      refresh: this.refresh,
    };
  }

  private script({ src = '', type = '' }: Record<string, string>): void {
    // data that stands in script elements is no script
    if (/json|template/i.test(type)) return;
    this.scripts++;
    const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(src.trim())?.[1];
    if (host && this.scriptHosts.size < 100) this.scriptHosts.add(host.toLowerCase());
  }

  private meta({ content = '', 'http-equiv': equiv = '' }: Record<string, string>): void {
    if (equiv.trim().toLowerCase() !== 'refresh' || this.refresh) return;
    const found = /^\s*(\d{0,6})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(
      content.slice(0, 4_096),
    );
    if (found) this.refresh = { seconds: Number(found[1]), href: found[2]!.trim() };
  }

  private startLink(tag: string, attributes: Record<string, string>, { furniture }: Place): void {
    this.endLink();
    const spoken = attributes['aria-label'] ?? attributes.title ?? '';
    this.link = { tag, text: '', href: tag === 'a' ? (attributes.href ?? null) : null, furniture };
    if (spoken) this.link.text = `${spoken} `;
  }

  private endLink(): void {
    if (!this.link) return;
    const { text, href, furniture } = this.link;
    this.link = null;
    const label = tidy(text, MOST_LABEL);
    if (label && this.anchors.length < MOST_ANCHORS) this.anchors.push({ text: label, href, furniture });
  }
}

/** One line without surplus space, cut at `most` characters. */
function tidy(text: string, most: number): string {
  return text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}
