import { describe, expect, it } from 'vitest';
import { hashOf } from '../../training/labelled';
import { isLinkOf, linkLabelOf, readLinkLabels } from '../../training/links/labels';

describe('labels of links', () => {
  it('say where the link stands, where it leads, and what is opted out of there', () =>
    expect(linkLabelOf('134.a6dd953a.0a1b2c3d=y:mk,tp')).toEqual({
      segment: 134,
      text: 'a6dd953a',
      href: '0a1b2c3d',
      answer: 'yes',
      targets: ['marketing', 'third-party-sharing'],
    }));

  it('may be unsure or deny', () => {
    expect(linkLabelOf('20.3d83765f.0a1b2c3d=?:ad').answer).toBe('maybe');
    expect(linkLabelOf('20.3d83765f.0a1b2c3d=n')).toMatchObject({ answer: 'no', targets: [] });
  });

  it.each(['20.3d83765f=n', '20.3d83765f.0a1b2c3d=x', '20.3d83765f.0a1b2c3d=y', '20.3d83765f.0a1b2c3d=y:zz'])(
    'refuses %s',
    (text) => expect(() => linkLabelOf(text)).toThrow(/labels\.txt/),
  );

  it('are those that the page beside them counts', () => {
    const labels = [...readLinkLabels().values()];
    const all = labels.flat();
    const count = (answer: string): number => all.filter((each) => each.answer === answer).length;
    expect([all.length, labels.length]).toEqual([1_717, 291]);
    expect([count('yes'), count('maybe'), count('no')]).toEqual([481, 197, 1_039]);
  });

  it('are found by where the link leads', () => {
    const link = { start: 0, end: 4, href: 'https://example.org/opt-out' };
    const label = linkLabelOf(`1.3d83765f.${hashOf(link.href, 8)}=y:ad`);
    expect(isLinkOf(link, label)).toBe(true);
    expect(isLinkOf({ ...link, href: 'https://example.org/other' }, label)).toBe(false);
  });
});
