/** The contract's fields in the contract's order, inner objects' fields among them; others follow by name. */
const ORDER = [
  [
    'schemaVersion',
    'engine',
    'document',
    'segments',
    'dataCategories',
    'recipients',
    'services',
    'statements',
  ],
  ['optOuts', 'rights', 'disclosures', 'denials', 'checklists', 'possible', 'warnings'],
  // engine, document
  ['name', 'version', 'model', 'source', 'url', 'retrievedAt'],
  // findings, with what tells them apart first and their proof last
  [
    'law',
    'applicability',
    'items',
    'id',
    'part',
    'kind',
    'kindScore',
    'company',
    'basis',
    'disposition',
    'value',
  ],
  ['sensitive', 'companies', 'purpose', 'optOut', 'targets', 'methods', 'status', 'headings'],
  [
    'language',
    'title',
    'controller',
    'effectiveDate',
    'dates',
    'date',
    'label',
    'words',
    'readingMinutes',
    'sha256',
  ],
  [
    'parts',
    'segment',
    'start',
    'end',
    'href',
    'text',
    'quote',
    'lead',
    'links',
    'topics',
    'steps',
    'cautions',
  ],
  ['vendor', 'conditions', 'score', 'scope', 'code', 'message', 'error', 'evidence'],
].flat();

const place = new Map(ORDER.map((key, index) => [key, index]));

/** For sorting the keys of any object within an analysis. */
export function byKey(a: string, b: string): number {
  const difference = (place.get(a) ?? ORDER.length) - (place.get(b) ?? ORDER.length);
  if (difference !== 0) return difference;
  return a < b ? -1 : a > b ? 1 : 0;
}
