import { describe, expect, it } from 'vitest';
import { oneOf, positive, whole, zeroOrMore } from '../../cli/flag-values';

describe('the value of a flag', () => {
  it('is one of the names, in any case', () => {
    expect(oneOf(['gdpr', 'uk-gdpr'])('UK-GDPR')).toBe('uk-gdpr');
    expect(() => oneOf(['gdpr', 'ccpa'])('klingon')).toThrow('one of: gdpr, ccpa');
  });

  it.each(['0', '-1', 'x', 'Infinity', '2000000'])('is no positive number: %s', (text) => {
    expect(() => positive(text)).toThrow('above 0');
  });

  it.each(['', '-1', 'x', '2000000'])('is no number from 0: %s', (text) => {
    expect(() => zeroOrMore(text)).toThrow('from 0');
  });

  it.each(['0', '1.5', '10', '-1', '1e1'])('is no whole number up to 9: %s', (text) => {
    expect(() => whole(9)(text)).toThrow('from 1 to 9');
  });

  it('is the number', () => {
    expect([positive('0.5'), zeroOrMore('0'), whole(9)('9')]).toEqual([0.5, 0, 9]);
  });
});
