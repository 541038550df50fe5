import { languageName } from './language-name';
import type { Document, DocumentSummary, Warning } from './model';

/** What stands in the way of a good reading, as far as the documents themselves tell, the policy first among them. */
export function warningsOf(documents: Document[], summary: DocumentSummary, covered: boolean): Warning[] {
  return [
    ...kindWarnings(summary, covered),
    ...documentWarnings(documents),
    ...partWarnings(summary, documents[0]!),
  ];
}

function kindWarnings({ kind, language }: DocumentSummary, covered: boolean): Warning[] {
  const warnings: Warning[] = [];
  if (kind !== 'privacy-policy')
    warnings.push({
      id: 'not-a-policy',
      message: `This does not read like a privacy policy${kind === 'other' ? '' : ` but like ${kind === 'terms' ? 'terms of service' : 'a cookie policy'}`}; what it says of data is shown as far as it goes.`,
      evidence: [],
    });
  if (!covered)
    warnings.push({
      id: 'language-not-covered',
      message: `${language === 'und' ? 'The language of the text cannot be told' : `The text is in ${languageName(language)}, not in English`}: its length, date and links are shown, and no claim is made.`,
      evidence: [],
    });
  return warnings;
}

const documentWarnings = (documents: Document[]): Warning[] =>
  documents.flatMap(({ warnings }) =>
    warnings.map(({ id, message }) => ({ id: id as Warning['id'], message, evidence: [] })),
  );

const MOST_NAMED = 6;

/** What the policy says elsewhere: the pages that were not read, and each that could not be, with the reason. */
function partWarnings({ linkedParts = [] }: DocumentSummary, { unreadParts = [] }: Document): Warning[] {
  const unread = linkedParts.filter(({ part, problem }) => part === null && problem === null);
  const named = unread.slice(0, MOST_NAMED).map(({ text, href }) => `${text} (${href})`);
  const more = unread.length > MOST_NAMED ? `, and ${unread.length - MOST_NAMED} more` : '';
  const goesOn: Warning = {
    id: 'linked-parts',
    message: `The policy goes on in linked pages that were not read: ${named.join(', ')}${more}.`,
    evidence: unread.flatMap(({ evidence }) => evidence.slice(0, 1)),
  };
  const failed = unreadParts.map(({ href, problem }): Warning => {
    const link = linkedParts.find((each) => each.href === href);
    const what = link ? `“${link.text}”, a linked part of the policy,` : 'A part of the policy';
    const message = `${what} is not among what was read: ${problem}`;
    return { id: 'linked-parts', message, evidence: link?.evidence.slice(0, 1) ?? [] };
  });
  return [...(unread.length ? [goesOn] : []), ...failed];
}
