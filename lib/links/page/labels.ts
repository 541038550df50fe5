import type { ToggleFacts } from './facts';

const MOST = 300;

/** Finds each switch its label: the one that names it, the one around it, else the block it stands in. */
export class Labels {
  private readonly all: { toggle: ToggleFacts; id: string | null }[] = [];
  private readonly byId = new Map<string, string>();
  private open: { target: string | null; text: string; inside: ToggleFacts[] } | null = null;
  /** switches that take the text of the block in hand */
  private waiting: ToggleFacts[] = [];

  add(toggle: ToggleFacts, id: string | null): void {
    this.all.push({ toggle, id });
    if (toggle.label) return;
    (this.open?.inside ?? this.waiting).push(toggle);
  }

  start(target: string | null): void {
    this.end();
    this.open = { target, text: '', inside: [] };
  }

  text(text: string): void {
    if (this.open && this.open.text.length < MOST) this.open.text += text.slice(0, MOST);
  }

  end(): void {
    if (!this.open) return;
    const { target, text, inside } = this.open;
    this.open = null;
    const label = text.replace(/\s+/g, ' ').trim();
    if (target) this.byId.set(target, label);
    for (const toggle of inside) toggle.label = label;
  }

  endBlock(text: string): void {
    if (!text) return;
    for (const toggle of this.waiting) toggle.label = text;
    this.waiting = [];
  }

  toggles(): ToggleFacts[] {
    this.end();
    return this.all.map(({ toggle: { kind, label }, id }) => ({
      kind,
      label: ((id !== null && this.byId.get(id)) || label).slice(0, MOST),
    }));
  }
}
