import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { decoded } from '../model/decoded';
import { judgement, type Judgement } from './judgement';

/** Letters of a telephone's keys: https://www.itu.int/rec/T-REC-E.161 */
const KEYS = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** A number can be looked at and not called. One without a country is tried as a number of the United States. */
export function judgePhone(href: string): Judgement {
  const written = decoded(href.replace(/^tel:/i, '')).split(';')[0]!.slice(0, 60);
  const digits = written.replace(/[a-z]/gi, keyOf);
  const abroad = /^\s*(?:\+|00)/.test(digits);
  const number = parsePhoneNumberFromString(digits.replace(/^\s*00/, '+'), 'US');
  if (number?.isValid())
    return judgement('not-checkable', 'telephone', { detail: number.formatInternational() });
  const count = digits.replace(/\D/g, '').length;
  if (abroad || count < 3 || count > 15) return judgement('dead', 'no-such-number', { detail: written });
  return judgement('not-checkable', 'telephone', { detail: written });
}

const keyOf = (letter: string) => String(KEYS.findIndex((letters) => letters.includes(letter.toUpperCase())));
