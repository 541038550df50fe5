import { expect, it } from 'vitest';
import { conditionOf } from '../../components/view/condition';
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
  [['if the moon is full and everybody in the house has gone to bed'], null],
  [['on Sundays', 'in some cases'], 'In certain cases'],
  [[], null],
])('%j', (quotes, expected) => {
  const conditions = quotes.map((quote) => ({ segment: 0, start: 0, end: quote.length, quote }));
  const rights = [{ ...sample.rights[0]!, conditions }];
  const item = sample.checklists[0]!.items.find((each) => each.id === 'deletion')!;
  expect(conditionOf({ rights }, item, english)?.text ?? null).toBe(expected);
});
