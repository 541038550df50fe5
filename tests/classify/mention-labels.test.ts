import { describe, expect, it } from 'vitest';
import { labelOf, readLabels, readRecipientLabels, recipientLabelOf } from '../../training/mentions/labels';

describe('labels of mentions of data', () => {
  it('reads place and answers', () => {
    const { segment, text, answers } = labelOf('12.f90f338f=c:name,age/?:health');
    expect([segment, text, [...answers]]).toEqual([
      12,
      'f90f338f',
      [
        ['name', 'c'],
        ['age', 'c'],
        ['health', '?'],
      ],
    ]);
  });

  it.each(['12.f90f338f', '12=c:name', '12.f90f338f=y:name', '12.f90f338f=c:', '12.f90f338f=c:shoe-size'])(
    'refuses %s',
    (text) => expect(() => labelOf(text)).toThrow(/labels\.txt/),
  );

  it('reads those of recipients, and says which file is wrong', () => {
    expect([...recipientLabelOf('3.f90f338f=c:affiliates').answers]).toEqual([['affiliates', 'c']]);
    expect(() => recipientLabelOf('3.f90f338f=c:health')).toThrow(/recipients\.txt/);
  });

  it.each([
    ['data', readLabels(), [452, 9325, [8115, 353, 5462, 1930]]],
    ['recipients', readRecipientLabels(), [454, 2326, [710, 37, 1425, 228]]],
  ])('holds what the data sheet says of %s', (_, labels, counted) => {
    const policies = [...labels.values()] as { answers: Map<string, string> }[][];
    const answers = policies.flat().flatMap((label) => [...label.answers.values()]);
    const counts = ['c', 'x', 'n', '?'].map((answer) => answers.filter((each) => each === answer).length);
    expect([policies.length, policies.flat().length, counts]).toEqual(counted);
  });
});
