import type { Evidence } from '../model';
import type { Question } from './question';

/** An amount with its currency, by sign, ISO 4217 code or name; "free" and "a reasonable fee" are none. */
const AMOUNT = /\d/;
const CURRENCY = /\p{Sc}|\b(?:JPY|yen|USD|dollars?|EUR|euros?|GBP|pounds?|BRL|reais|CAD)\b/iu;

/** Where a price for the request is named, of an item for which the law lets a company ask one. */
export function feeOf({ item, findings, reach }: Question): Evidence[] {
  if (!item.fee) return [];
  return findings.disclosures
    .filter(({ id, scope }) => id === 'request-fee' && reach(scope) !== 'none')
    .filter(({ value, evidence }) => isPrice(value ?? evidence[0]?.quote ?? ''))
    .flatMap(({ evidence }) => evidence.slice(0, 1));
}

const isPrice = (text: string) => AMOUNT.test(text) && CURRENCY.test(text);
