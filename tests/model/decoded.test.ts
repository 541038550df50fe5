import { expect, it } from 'vitest';
import { decoded } from '../../lib/model/decoded';

it.each([
  ['a%40b.example', 'a@b.example'],
  ['caf%C3%A9', 'café'],
  ['100%', '100%'],
  ['%C3%', '%C3%'],
])('%s is read as %s', (text, read) => expect(decoded(text)).toBe(read));
