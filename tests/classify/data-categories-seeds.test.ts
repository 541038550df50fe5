import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../lib/classify/annotators/data-categories';
import { readPolicy } from '../../lib/classify/policy-reader';
import { secondOpinion } from '../../lib/classify/second-opinion';
import { fromText } from '../../lib/extract';
import { segment } from '../../lib/segment';
import { sharedData } from '../shared-data';

const seeds = sharedData('seeds');

describe.skipIf(!seeds)('the policies the project was asked for first', () => {
  it('qualiteg.txt: everything under the restriction is refused, with the lead-in that says so', () => {
    const { dataCategories: found } = read('qualiteg.txt');
    const refused = found.filter(({ disposition }) => disposition === 'not-collected');
    expect(refused.map(({ id }) => id).sort()).toEqual([
      'criminal-record',
      'health',
      'political-opinions',
      'race-ethnicity',
      'religion-belief',
      'sex-life-orientation',
      'union-membership',
    ]);
    for (const { evidence } of refused)
      expect(evidence[0]!.lead!.quote).toMatch(/does not acquire.*However, this does not/);
    const collected = found.filter(({ disposition }) => disposition === 'collected').map(({ id }) => id);
    expect(collected).toEqual(
      expect.arrayContaining(['name', 'email-address', 'phone-number', 'postal-address', 'age']),
    );
  });

  it('visasq.txt: bank account and country of the card collected, card numbers denied beside them', () => {
    const { dataCategories: found, denials } = read('visasq.txt');
    const collected = found.filter(({ disposition }) => disposition === 'collected').map(({ id }) => id);
    expect(collected).toEqual(expect.arrayContaining(['biometric', 'government-id', 'payment-information']));
    expect(found.filter(({ disposition }) => disposition === 'not-collected')).toEqual([]);
    expect(denials).toMatchObject([{ id: 'payment-information', kind: 'data-category' }]);
    expect(denials[0]!.evidence[0]!.quote).toContain('We do not collect "credit card number, etc."');
  });
});

function read(name: string) {
  const text = readFileSync(`${seeds}/${name}`, 'utf8');
  const segments = segment([fromText(text, { source: name })]);
  const reading = readPolicy(segments);
  const context = { segments, reading, opinion: secondOpinion(reading) } as Parameters<
    typeof dataCategories.annotate
  >[0];
  const { found } = dataCategories.annotate(context);
  return { dataCategories: found.dataCategories!, denials: found.denials! };
}
