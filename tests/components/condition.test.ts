import { expect, it } from 'vitest';
import { conditionalFirst, conditionOf } from '../../components/view/condition';
import { english } from '../../lib/report/wording';
import { sample } from '../report/sample-analysis';

it.each([
  [['We will charge you JPY 1,000 for each request.'], 'If you pay JPY 1,000'],
  [['a fee of 500 yen'], 'If you pay 500 yen'],
  [['unless the request is manifestly unfounded or excessive'], 'If not excessive'],
  [['You may only ask twice within a 12-month period.'], 'Twice a year'],
  [['Where technically feasible, it is sent to another company.'], 'If feasible'],
  [['if the data is no longer needed for its purpose'], 'If no longer needed'],
  [['subject to certain exceptions that the law provides'], 'If no exception applies'],
  [['in certain circumstances'], 'In certain cases'],
  [['to the extent permitted by applicable law'], 'As the law allows'],
  [['on Sundays,'], 'on Sundays'],
  [['unless permitted by the'], null],
  [['only where'], null],
  [['unless there'], null],
  [['if you contest'], null],
  [['unless you delete it'], 'unless you delete it'],
  [['if the moon is full and everybody in the house has gone to bed'], null],
  [['on Sundays', 'in some cases'], 'In certain cases'],
  [[], null],
])('%j', (quotes, expected) => {
  const conditions = quotes.map((quote) => ({ segment: 0, start: 0, end: quote.length, quote }));
  const rights = [{ ...sample.rights[0]!, conditions }];
  const item = sample.checklists[0]!.items.find((each) => each.id === 'deletion')!;
  expect(conditionOf({ rights }, item, english)?.text ?? null).toBe(expected);
});

it('is said of an item that one thing limits, whatever its quotes', () => {
  const item = { ...sample.checklists[0]!.items[0]!, id: 'recipients-named' as const };
  expect(conditionOf({ rights: [] }, item, english)).toEqual({ text: 'Some named', theirs: false });
});

it('is that of the quote shown first, which is one that states it', () => {
  const place = (segment: number, quote: string) => ({ segment, start: 0, end: quote.length, quote });
  const plain = place(1, 'You may ask us to delete it.');
  const own = place(2, 'The right to have it deleted, subject to certain exemptions.');
  const within = { segment: 2, start: 30, end: 59, quote: 'subject to certain exemptions' };
  const elsewhere = place(7, 'where technically feasible');
  const rights = [{ ...sample.rights[0]!, conditions: [elsewhere, within] }];
  const deletion = sample.checklists[0]!.items.find((each) => each.id === 'deletion')!;
  const item = { ...deletion, status: 'conditional' as const, evidence: [plain, own] };
  expect(conditionalFirst({ rights }, item)).toEqual([own, plain]);
  expect(conditionOf({ rights }, item, english)?.text).toBe('If no exception applies');
});
