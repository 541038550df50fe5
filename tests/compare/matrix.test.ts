import { describe, expect, it } from 'vitest';
import { compareMany } from '../../lib/compare';
import { policy, read } from './policy';

const sells = policy.replace('We do not sell your', 'We may sell your');
const silent = policy.replace('We do not sell your personal information to third parties.\n', '');
const values = (texts: string[], key: string) =>
  compareMany(texts.map((text) => read(text)))
    .rows.find((row) => row.key === key)!
    .cells.map((cell) => cell && `${cell.value}${cell.odd ? ', alone' : ''}`);

describe('several policies side by side', () => {
  it.each([
    [
      [policy, policy, sells],
      ['denied', 'denied', 'yes, alone'],
    ],
    [
      [policy, silent, sells],
      ['denied, alone', null, 'yes, alone'],
    ],
    [
      [policy, sells],
      ['denied', 'yes'],
    ],
  ])('a cell stands alone where no other column says so: %#', (texts, expected) =>
    expect(values(texts, 'statement/sale')).toEqual(expected),
  );

  it('puts what differs first', () => {
    const { rows, columns } = compareMany([read(policy), read(sells)]);
    expect(columns).toHaveLength(2);
    expect(rows.map((row) => row.differs)).toEqual([true, ...rows.slice(1).map(() => false)]);
    expect(rows[0]!.key).toBe('statement/sale');
  });

  it('knows the items of the laws asked for, and no others', () => {
    const laws = compareMany([read(policy)], ['gdpr']).rows.filter((row) => row.kind === 'checklist');
    expect(new Set(laws.map((row) => row.law))).toEqual(new Set(['gdpr']));
    expect(laws.map((row) => row.id)).toContain('access');
  });
});
