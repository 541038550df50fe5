export interface Cited {
  version: string;
  /** the model's id, content hash included */
  model: string;
  /** ISO date of the release */
  released: string;
  figures: Figures;
}

/** Of the topic model with its neighbours, in per cent: the metrics of the set that was built in, as the model card shows them. */
export interface Figures {
  /** how what was measured was kept from training */
  measured: string;
  bySegment: { micro: number; macro: number };
  bySite: { micro: number; macro: number };
}

const TITLE = 'smallprint: reads privacy policies on your device';
const AUTHORS = 'The smallprint authors';

/** One line in the style of the APA (7th edition). */
export function apa({ version, released }: Cited): string {
  return `${AUTHORS}. (${released.slice(0, 4)}). ${TITLE} (Version ${version}) [Computer software].`;
}

/** An entry of biblatex; BibTeX reads it as @misc. */
export function bibtex({ version, model, released }: Cited): string {
  return [
    `@software{smallprint_${version.replace(/\W/g, '_')},`,
    `  author  = {{${AUTHORS}}},`,
    `  title   = {${TITLE}},`,
    `  year    = {${released.slice(0, 4)}},`,
    `  date    = {${released}},`,
    `  version = {${version}},`,
    `  note    = {topic model ${model}}`,
    '}',
  ].join('\n');
}

/** What a method section should say: what read the policies, and how well its topic model was measured. */
export function methods({ version, model, figures: { measured, bySegment, bySite } }: Cited): string {
  return `Policies were read with smallprint ${version}, topic model ${model} (OPP-115, ${measured}, with neighbours: micro-F1 ${bySegment.micro} and macro-F1 ${bySegment.macro} by segment, ${bySite.micro} and ${bySite.macro} on unseen sites). Findings and checklists come from rules with lexicons and use no topic.`;
}
