import { describe, expect, it } from 'vitest';
import { labelOf, readLabels } from '../../training/choices/labels';

describe('labels of sentences that offer a choice', () => {
  it('reads place, answer, targets and methods', () => {
    expect(labelOf('134.a6dd953a=y:mk,tp/un,ac')).toEqual({
      segment: 134,
      text: 'a6dd953a',
      answer: 'yes',
      targets: ['marketing', 'third-party-sharing'],
      methods: ['unsubscribe-link', 'account-setting'],
    });
    expect(labelOf('20.3d83765f=?:se/')).toMatchObject({
      answer: 'maybe',
      targets: ['sensitive-use'],
      methods: [],
    });
    expect(labelOf('12.f90f338f=n')).toMatchObject({ answer: 'no', targets: [], methods: [] });
  });

  it.each(['12.f90f338f', '12=n', '12.f90f338f=y', '12.f90f338f=y:xx/un', '12.f90f338f=y:mk/zz'])(
    'refuses %s',
    (text) => expect(() => labelOf(text)).toThrow(/labels\.txt/),
  );

  it('holds what the data sheet says', () => {
    const labels = [...readLabels().values()];
    const answers = labels.flat().map(({ answer }) => answer);
    const count = (answer: string): number => answers.filter((each) => each === answer).length;
    expect([labels.length, answers.length, count('yes'), count('maybe'), count('no')]).toEqual([
      474, 10767, 1894, 910, 7963,
    ]);
  });
});
