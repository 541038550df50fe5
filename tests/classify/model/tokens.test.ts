import { describe, expect, it } from 'vitest';
import { modelTokens } from '../../../lib/classify/model/tokens';

const cases: [text: string, tokens: string[]][] = [
  ['We DON’T sell it.', ['we', 'don', "'", 't', 'sell', 'it', '.']],
  ['for 90 days, since 2019', ['for', '00', 'days', ',', 'since', '0000']],
  ['write to privacy@example.com or https://example.com/opt-out', ['write', 'to', '<email>', 'or', '<url>']],
  ['', []],
  [' \n\t ', []],
];

describe('modelTokens', () => {
  it.each(cases)('%j', (text, tokens) => {
    expect(modelTokens(text)).toEqual(tokens);
  });
});
