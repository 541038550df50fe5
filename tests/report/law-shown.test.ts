import { expect, it } from 'vitest';
import type { Checklist, LawId } from '../../lib/model';
import { lawShown } from '../../lib/report/law-shown';

const spoken = (law: LawId, addressed: boolean): { checklists: Checklist[] } => ({
  checklists: [{ law, items: [], applicability: addressed ? 'addressed' : 'not-addressed' } as never],
});

it.each([
  ['the law chosen, which is no guess', 'lgpd', 'appi', true, { law: 'lgpd', guess: null }],
  ['that of the place', null, 'appi', true, { law: 'appi', guess: 'place' }],
  ['the one that the policy speaks of', null, null, true, { law: 'ccpa', guess: 'policy' }],
  [
    'the EU’s where none is spoken of, said to rest on nothing',
    null,
    null,
    false,
    { law: 'gdpr', guess: 'nothing' },
  ],
] as const)('shows %s', (_, chosen, place, addressed, shown) => {
  expect(lawShown(chosen, place, spoken('ccpa', addressed))).toEqual(shown);
});
