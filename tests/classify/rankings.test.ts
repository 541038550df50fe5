import { describe, expect, it } from 'vitest';
import type { DisclosureId } from '../../lib/model';
import { ruled } from './reading-of';

/** Two places that say a disclosure equally surely, in the order of the text; by the ranking of all the others the first is quoted first. */
const places: [DisclosureId, string, string, string][] = [
  [
    'request-procedure',
    'what people do before what is ours',
    'Our request form asks for your name and for the address of your account.',
    'Your rights can be exercised by a letter to our office in Bern.',
  ],
  [
    'do-not-track',
    'what is done on the signal before what it is',
    'Do Not Track is a setting that many browsers offer.',
    'We do not react to DNT.',
  ],
  [
    'transfer-safeguards',
    'what says it before what announces it',
    'Standard contractual clauses protect data that goes abroad, as follows:',
    'Where our group sends data to offices in other countries, it does so under binding corporate rules.',
  ],
  [
    'security',
    'what is done before what nobody can do',
    'No security measures can keep out everybody who means harm.',
    'Our data centres are guarded, and they stand behind firewalls.',
  ],
  [
    'data-sources',
    'what comes from them before what does not',
    'Third-party sources do not tell us the number of your card.',
    'External sources, among them credit agencies and registers, tell us your address and your job title.',
  ],
  [
    'children',
    'what is not done before what a parent may do',
    'Parental consent can be withdrawn by letter at any time.',
    'Our classes are made for adults and we do not knowingly admit children.',
  ],
  [
    'policy-changes',
    'a condition before a reservation',
    'This policy may change from time to time as our services grow.',
    'When our services grow, we may change this policy with them.',
  ],
];

describe('the ranking of a disclosure', () => {
  it.each(places)('%s: %s', (id, _name, other, first) => {
    const { evidence } = ruled(`${other}\n\n${first}`).found.disclosures.find((each) => each.id === id)!;
    expect(evidence.map(({ quote }) => quote)).toEqual([first, other]);
  });
});
