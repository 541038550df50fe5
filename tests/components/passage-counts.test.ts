import { describe, expect, it } from 'vitest';
import { english } from '../../components/strings/en';
import { passageCounts } from '../../components/view/compare/passage-counts';
import { compareVersions } from '../../lib/compare';
import { policy, read } from '../compare/policy';

const before = read(policy);
const countsOf = (text: string) => {
  const after = read(text);
  return { after, counts: passageCounts(compareVersions(before, after)) };
};

describe('every passage of the newer version is counted once', () => {
  const sold = policy.replace('We do not sell', 'We may sell');
  const asked = sold.replace('You may request that we delete', 'You may also ask that we delete');
  it.each([
    ['the same text', policy, 0, 0],
    ['a passage reworded so that a claim changes', sold, 1, 0],
    ['and one reworded without that', asked, 1, 1],
    ['and a new one that claims nothing', `${asked}\nWe are glad that you are here.\n`, 1, 2],
  ])('%s', (_, text, changing, others) => {
    const { after, counts } = countsOf(text);
    expect(counts).toMatchObject({ changing, others, all: after.segments.length });
    expect(counts.changing + counts.others + counts.same).toBe(counts.all);
  });
});

it('is said so that the numbers add up', () => {
  const { lede } = english.compare.versions;
  expect(lede(1, 48, 0, 47)).toBe('1 passage of 48 changes what the policy claims. 47 stayed as they were.');
  expect(lede(2, 48, 1, 45)).toBe(
    '2 passages of 48 change what the policy claims. 1 more is new or reworded. 45 stayed as they were.',
  );
});
