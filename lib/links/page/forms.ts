import type { FormFacts, PageFacts, ToggleFacts } from './facts';
import { Labels } from './labels';

const MOST_FORMS = 50;
const MOST_TOGGLES = 300;
const MOST_TEXT = 4_000;
const NO_TEXT = new Set(
  'hidden submit button image reset checkbox radio file range color search password'.split(' '),
);
const SEARCH_NAMES = new Set(['q', 's', 'query', 'search', 'keyword']);
const SWITCHES = new Set(['switch', 'checkbox', 'menuitemcheckbox']);

/** Forms, their fields, and switches inside and outside of them. */
export class Forms {
  private readonly forms: FormFacts[] = [];
  private readonly labels = new Labels();
  private form: FormFacts | null = null;
  private toggles = 0;
  private passwords = 0;

  element(name: string, attributes: Record<string, string>, furniture: boolean, before: () => string): void {
    if (furniture) return;
    if (name === 'form') return this.start(attributes);
    if (name === 'label') return this.labels.start(attributes.for ?? null);
    const type = (attributes.type ?? 'text').toLowerCase();
    const role = attributes.role ?? '';
    if (name === 'input') this.input(type, attributes);
    else if (SWITCHES.has(role) || attributes['aria-pressed'] !== undefined)
      this.toggle({ kind: role === 'checkbox' ? 'checkbox' : 'switch', label: before() }, attributes);
    else if (name === 'textarea' || name === 'select') this.form?.fields.push(name);
    else if (name === 'button' && type !== 'button' && this.form) this.form.submits = true;
  }

  text(text: string): void {
    if (this.form && this.form.text.length < MOST_TEXT) this.form.text += `${text.slice(0, MOST_TEXT)} `;
    this.labels.text(text);
  }

  endBlock(text: string): void {
    this.labels.endBlock(text);
  }

  close(name: string): void {
    if (name === 'form') this.form = null;
    if (name === 'label') this.labels.end();
  }

  facts(): Pick<PageFacts, 'forms' | 'toggles' | 'passwords'> {
    const forms = this.forms.map((form) => ({ ...form, text: form.text.replace(/\s+/g, ' ').trim() }));
    return { forms, toggles: this.labels.toggles(), passwords: this.passwords };
  }

  private start({ action = '', role = '' }: Record<string, string>): void {
    if (this.forms.length >= MOST_FORMS) return;
    const empty = { text: '', action, fields: [], submits: false, password: false };
    this.form = { ...empty, search: role === 'search' };
    this.forms.push(this.form);
  }

  private input(type: string, attributes: Record<string, string>): void {
    const { name = '', placeholder = '', value = '' } = attributes;
    if (type === 'checkbox' || type === 'radio') this.toggle({ kind: type, label: '' }, attributes);
    if (type === 'password') this.passwords++;
    if (!this.form) return;
    const takesText = !NO_TEXT.has(type);
    if (type === 'password') this.form.password = true;
    if (type === 'search' || (takesText && SEARCH_NAMES.has(name))) this.form.search = true;
    if (type === 'submit' || type === 'image') this.form.submits = true;
    if (takesText) this.form.fields.push(type);
    this.text(`${placeholder} ${type === 'submit' || type === 'button' ? value : ''}`);
  }

  private toggle(toggle: ToggleFacts, { id, title, 'aria-label': spoken }: Record<string, string>): void {
    if (++this.toggles > MOST_TOGGLES) return;
    this.labels.add({ ...toggle, label: spoken ?? title ?? toggle.label }, id ?? null);
  }
}
