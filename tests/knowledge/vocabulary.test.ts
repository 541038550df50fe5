import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as model from '../../lib/model/vocabulary';

type Entry = { id: string; sensitive?: string[] };
const vocabulary = JSON.parse(
  readFileSync(new URL('../../contract/vocabulary.json', import.meta.url), 'utf8'),
) as Record<string, Entry[]>;

const lists: [string, readonly string[]][] = [
  ['dataCategories', model.dataCategoryIds],
  ['dispositions', model.dispositions],
  ['recipients', model.recipientIds],
  ['statements', model.statementIds],
  ['optOutTargets', model.optOutTargetIds],
  ['optOutMethods', model.optOutMethodIds],
  ['rights', model.rightIds],
  ['disclosures', model.disclosureIds],
  ['sensitiveClasses', model.sensitiveClassIds],
  ['topics', model.topicIds],
  ['regions', model.regionIds],
  ['laws', model.lawIds],
  ['checklistStatuses', model.checklistStatuses],
  ['checklistItems', model.checklistItemIds],
  ['warnings', model.warningIds],
];

describe('the vocabulary', () => {
  it.each(lists)('%s stand in the code as in the contract, each once', (key, ids) => {
    expect(ids, 'run "npm run knowledge"').toEqual(vocabulary[key]!.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names known classes where a category is sensitive', () => {
    const classes = vocabulary.dataCategories!.flatMap(({ sensitive }) => sensitive ?? []);
    expect(classes.length).toBeGreaterThan(10);
    for (const each of classes) expect(model.sensitiveClassIds).toContain(each);
  });

  it('keeps the classes of each category', () => {
    for (const { id, sensitive } of vocabulary.dataCategories!)
      expect(model.sensitiveClassesOf[id as model.DataCategoryId] ?? []).toEqual(sensitive ?? []);
  });
});
