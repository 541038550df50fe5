import { describe, expect, it } from 'vitest';
import { toJson } from '../../lib/report/to-json';
import { faults } from '../cli/contract';
import { analysisOf, goldenCases } from './cases';
import { printed, readGolden } from './golden-file';
import { summaryOf } from './summary';

describe.each(Object.keys(goldenCases))('%s', (name) => {
  it('says what its golden says', () => {
    const golden = readGolden(name);
    expect(
      printed(summaryOf(analysisOf(name))),
      'The analysis differs from its golden. Where it is better, "npm run goldens" writes the golden anew.',
    ).toBe(golden);
  });

  it('keeps to the contract, as made and as printed', () => {
    const analysis = analysisOf(name);
    expect(faults(analysis)).toEqual([]);
    expect(faults(JSON.parse(toJson(analysis)))).toEqual([]);
  });
});

it('fails where a golden is missing', () => {
  expect(() => readGolden('no-such-policy')).toThrow('npm run goldens');
});
