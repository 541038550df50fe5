/** What a page that a link leads to holds, as far as a judgement needs it. Plain JSON, all of it page text: hostile. */
export interface PageFacts {
  title: string;
  /** h1 to h3, wherever they stand */
  headings: string[];
  /** the page's own text, block by block: without navigation, footer and banners */
  blocks: string[];
  /** words in `blocks` */
  words: number;
  forms: FormFacts[];
  /** switches, boxes and radio buttons, in forms or not */
  toggles: ToggleFacts[];
  /** labels of buttons and of links in the page's own text */
  buttons: string[];
  /** every link, those of the footer too */
  anchors: AnchorFacts[];
  /** password fields outside navigation and banners */
  passwords: number;
  scripts: number;
  /** hosts from which scripts are loaded */
  scriptHosts: string[];
  /** an empty element that a script fills */
  emptyRoot: boolean;
  /** what is shown where scripts are off */
  noscript: string;
  refresh: Refresh | null;
}

export interface FormFacts {
  /** labels, options, legends and button texts */
  text: string;
  /** as written */
  action: string;
  /** fields that take text, by type */
  fields: string[];
  submits: boolean;
  /** a field for a search, a password */
  search: boolean;
  password: boolean;
}

export interface ToggleFacts {
  label: string;
  kind: 'switch' | 'checkbox' | 'radio';
}

export interface AnchorFacts {
  text: string;
  /** as written; null for a button */
  href: string | null;
  /** stands in navigation, footer or a banner */
  furniture: boolean;
}

export interface Refresh {
  seconds: number;
  /** as written */
  href: string;
}
