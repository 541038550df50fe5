import {
  checklistItemIds,
  dataCategoryIds,
  disclosureIds,
  lawIds,
  optOutTargetIds,
  recipientIds,
  regionIds,
  rightIds,
  sensitiveClassIds,
  statementIds,
} from '../model';
import type { Act, Answers, Effect, LawItem, LawItemId, LawItemKind, Mark, Practice, Territory } from './law';
import { fieldsOf, type Fields } from './validate-fields';
import { checkPhrases, readPhrases, type Sampled } from './validate-phrases';

const TEXTS = ['id', 'kind', 'label', 'explains', 'note', 'cite', 'basis', 'source', 'mark', 'verified'];
const FIELDS = [...TEXTS, 'from', 'hangs-on', 'territory', 'fee', 'phrases', 'phrases-of'];
const KINDS: LawItemKind[] = ['right', 'notice', 'practice'];
const MARKS: Mark[] = ['V', 'V2', 'U'];
const EFFECTS: Effect[] = ['states', 'denies', 'excuses'];
const MAX_CITE = 22;

const IDS: LawItemId[] = [
  ...rightIds,
  ...disclosureIds,
  ...statementIds,
  ...dataCategoryIds,
  ...recipientIds,
  ...checklistItemIds,
  'dataCategories',
  'recipients',
];

/** Throws an Error naming file, item and field of a bad entry. */
export function validateLawItem(raw: unknown, index: number, file: string, acts: Act[]): LawItem {
  const name = String((raw as { id?: unknown } | null)?.id);
  const data = fieldsOf(raw, `${file}, item ${index + 1} (${name})`, FIELDS);
  const item: LawItem = {
    id: data.oneOf('id', IDS),
    kind: data.oneOf('kind', KINDS),
    label: data.text('label'),
    explains: data.text('explains'),
    note: data.text('note'),
    cite: data.text('cite'),
    basis: data.text('basis'),
    source: data.url('source'),
    mark: data.oneOf('mark', MARKS),
    verified: data.has('verified') ? data.flag('verified') : true,
    from: answersOf(data),
    hangsOn: practiceOf(data),
    territory: territoryOf(data),
    fee: data.flag('fee'),
    phrases: phrasesOf(data, `${file}, ${name}`),
    phrasesOf: data.has('phrases-of') ? data.oneOf('phrases-of', lawIds) : null,
  };
  if (item.cite.length > MAX_CITE) data.fail(`cite is longer than ${MAX_CITE} characters`);
  checkMark(item, acts, data);
  if (!item.from && !item.phrasesOf && !Object.keys(item.phrases).length)
    data.fail('nothing answers it: give from, phrases or phrases-of');
  return item;
}

export function territoryOf(data: Fields): Territory | null {
  const found = data.fields('territory', ['people', 'wider', 'parts']);
  if (!found) return null;
  const people = found.list('people', regionIds);
  if (!people.length) found.fail('no people');
  return { people, wider: found.list('wider', regionIds), parts: found.list('parts', regionIds) };
}

/** An article that nobody has read is shown to nobody. */
function checkMark(item: LawItem, acts: Act[], data: Fields): void {
  if (item.verified === (item.mark === 'U')) data.fail('verified: false goes with mark U and with no other');
  if (item.verified) return;
  if (!acts.some((act) => act.name === item.basis) || item.cite !== item.basis)
    data.fail("basis and cite of an unverified item are just an act's name");
}

function answersOf(data: Fields): Answers | null {
  const kinds = ['rights', 'disclosures', 'statements', 'dataCategories', 'recipients', 'optOuts', 'names'];
  const from = data.fields('from', kinds);
  if (!from) return null;
  const answers: Answers = {
    rights: from.list('rights', rightIds),
    disclosures: from.list('disclosures', disclosureIds),
    statements: from.list('statements', statementIds),
    dataCategories:
      from.raw('dataCategories') === 'any' ? 'any' : from.list('dataCategories', dataCategoryIds),
    recipients: from.raw('recipients') === 'any' ? 'any' : from.list('recipients', recipientIds),
    optOuts: from.list('optOuts', optOutTargetIds),
    names: from.flag('names'),
  };
  if (!Object.values(answers).some((each) => each === true || (each !== false && each.length > 0)))
    from.fail('names no finding');
  return answers;
}

function practiceOf(data: Fields): Practice | null {
  const found = data.fields('hangs-on', ['statements', 'dataCategories', 'sensitive']);
  if (!found) return null;
  const practice: Practice = {
    statements: found.list('statements', statementIds),
    dataCategories: found.list('dataCategories', dataCategoryIds),
    sensitive: found.list('sensitive', sensitiveClassIds),
  };
  if (!Object.values(practice).some((ids) => ids.length)) found.fail('names no practice');
  return practice;
}

function phrasesOf(data: Fields, where: string): LawItem['phrases'] {
  const raw = data.fields('phrases', EFFECTS);
  if (!raw) return {};
  const samples: Record<string, Sampled> = {};
  for (const effect of EFFECTS) {
    if (raw.has(effect)) samples[effect] = readPhrases(raw.raw(effect), `${where}, phrases, ${effect}`);
  }
  checkPhrases(samples);
  return Object.fromEntries(Object.entries(samples).map(([effect, { phrases }]) => [effect, phrases]));
}
