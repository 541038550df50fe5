import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../lib/compare';
import { policy, read } from './policy';

const before = read(policy);
const changesTo = (text: string) =>
  compareVersions(before, read(text)).changes.map(({ change, key }) => `${change} ${key}`);
const replaced = (from: string, to: string) => {
  expect(policy).toContain(from);
  return policy.replace(from, to);
};

describe('what became of each claim', () => {
  it.each([
    [
      'We collect your IP address',
      'We collect your fingerprints and your IP address',
      ['added data/biometric'],
    ],
    ['We collect your IP address when you visit our website.\n', '', ['withdrawn data/ip-address']],
    ['We do not sell your', 'We may sell your', ['reversed statement/sale']],
    [
      'You may request that we delete',
      'In certain circumstances you may request that we delete',
      ['narrower right/deletion'],
    ],
    ['for two years', 'for five years', ['changed disclosure/retention']],
    [
      'for two years.',
      'for two years. We keep it in archives for 30 days.',
      ['changed disclosure/retention'],
    ],
    ['for two years', 'for at least two years', ['changed disclosure/retention']],
    [
      'by the link at the foot of each email',
      'by the link at the foot of each email or in your account settings',
      ['wider opt-out/marketing'],
    ],
  ])('%s: %s', (from, to, expected) => expect(changesTo(replaced(from, to))).toEqual(expected));
});

it('tells of the checklists of the laws asked for', () => {
  const after = read(
    replaced('You may request that we delete', 'In certain circumstances you may request that we delete'),
  );
  const told = compareVersions(before, after, ['gdpr']).changes.map(({ change, key, law }) => [
    change,
    key,
    law,
  ]);
  expect(told).toEqual([
    ['narrower', 'right/deletion', null],
    ['narrower', 'checklist/gdpr/deletion', 'gdpr'],
  ]);
});

describe('where nothing changed, no change is told', () => {
  it.each([
    ['the same text', policy],
    [
      'other typography',
      policy.replace(/"/g, '”').replace(/ and /g, ' and  ').replace('Lanternfish Ltd.', 'Lanternfish Ltd'),
    ],
    ['another order', policy.replace(/(## Sharing\n[^#]+)(## Retention\n[^#]+)/, '$2$1')],
    [
      'a passage that claims nothing',
      policy.replace('## Sharing', 'We are glad that you are here.\n\n## Sharing'),
    ],
    ['a period written otherwise', policy.replace('for two years', 'for up to two (2) years')],
    [
      'no choice about service messages',
      policy.replace('## Opting out\n', '## Opting out\nYou cannot opt out of service messages.\n\n'),
    ],
    ['another date', policy.replace('1 March 2025', '2 April 2026')],
  ])('%s', (_, text) => expect(changesTo(text)).toEqual([]));

  it('other words for the same are told apart', () => {
    const after = read(replaced('You may request that we delete', 'You may also ask that we delete'));
    const comparison = compareVersions(before, after);
    expect(comparison.changes).toEqual([]);
    expect(comparison.reworded.map(({ key }) => key)).toEqual(['right/deletion']);
    expect(comparison.passages).toMatchObject({ added: [], removed: [], changing: 0 });
    expect(comparison.passages.reworded).toHaveLength(1);
  });
});

it('both sides of a change carry their own sentence, the one that is new first', () => {
  const after = read(replaced('We do not sell your', 'We may sell your'));
  const [change] = compareVersions(before, after).changes;
  expect(change!.before!.evidence[0]!.quote).toContain('do not sell');
  expect(change!.after!.evidence[0]!.quote).toMatch(/^We may sell/);
});

it('a company that came is shown by a sentence that names it', () => {
  const both =
    'We use service providers to host our website.\n\nOur service providers store what you send us.\n\n';
  const named = 'Our service providers, such as Amazon Web Services, store what you send us.';
  const [change] = compareVersions(
    read(replaced('We share your', `${both}We share your`)),
    read(
      replaced(
        'We share your',
        `We use several service providers to host our website.\n\n${named}\n\nWe share your`,
      ),
    ),
  ).changes;
  expect(change).toMatchObject({ change: 'wider', key: 'recipient/service-providers' });
  expect(change!.after!.evidence[0]!.quote).toContain('Amazon Web Services');
});

it('an address that is masked in one version is no change', () => {
  const contact = (address: string) =>
    read(`${policy}\n## Contact\nIf you have questions, please write to us at ${address}.\n`);
  const [shown, masked] = [contact('privacy@lanternfish.example'), contact('[email protected]')];
  expect(compareVersions(shown, masked).changes).toEqual([]);
  expect(compareVersions(masked, shown).changes).toEqual([]);
  expect(compareVersions(shown, contact('hello@lanternfish.example')).changes).toHaveLength(1);
});

it('what was held for possible before is surer now, not new', () => {
  const without = {
    ...before,
    dataCategories: before.dataCategories.filter(({ id }) => id !== 'ip-address'),
  };
  const possible = before.dataCategories.filter(({ id }) => id === 'ip-address');
  const moved = read(policy.replace('when you visit our website', 'whenever you visit the website'));
  expect(compareVersions(without, moved).changes.map(({ key }) => key)).toEqual(['data/ip-address']);
  const maybe = { ...without, possible: { dataCategories: possible } };
  expect(compareVersions(maybe, moved)).toMatchObject({
    changes: [],
    unsettled: [{ key: 'data/ip-address' }],
  });
});

it('a way out that moved to another address is the same way out', () => {
  const at = (host: string) =>
    `${policy}\nYou can opt out of targeted advertising [on this page](https://${host}/ads).\n`;
  const { changes } = compareVersions(read(at('a.example')), read(at('b.example')));
  expect(changes).toEqual([]);
});

it('other words for "as long as it takes" are no other period', () => {
  const kept = (text: string) =>
    read(policy.replace('We keep your personal information for two years.', text));
  const [was, is] = [
    kept('We keep your personal information as long as necessary to provide the service to you.'),
    kept('We keep your personal data only as long as it is necessary to provide the services to you.'),
  ];
  expect(compareVersions(was, is).changes).toEqual([]);
  expect(compareVersions(was, kept('We keep your personal information indefinitely.')).changes).toMatchObject(
    [{ change: 'changed', key: 'disclosure/retention' }],
  );
});

it('a right that now has conditions is shown by the sentence that makes them', () => {
  const also =
    'You may ask us to delete what you posted.\n\nIn certain circumstances you may request that we delete';
  const [change] = compareVersions(before, read(replaced('You may request that we delete', also))).changes;
  expect(change).toMatchObject({ change: 'narrower', key: 'right/deletion' });
  expect(change!.after!.evidence[0]!.quote).toContain('In certain circumstances');
});

it('what was possible, and is now said in words that are new, is new', () => {
  const after = read(
    replaced('We collect your IP address', 'We collect your fingerprints and your IP address'),
  );
  const possible = { dataCategories: [{ ...after.dataCategories[0]!, id: 'biometric' as const }] };
  const evidence = before.dataCategories[0]!.evidence;
  possible.dataCategories[0]!.evidence = evidence;
  const { changes } = compareVersions({ ...before, possible }, after);
  expect(changes.map(({ key }) => key)).toEqual(['data/biometric']);
});

it('a company whose sentence stands in both texts neither came nor went', () => {
  const named = 'Our service providers, such as Amazon Web Services, store what you send us.';
  const [was, is] = ['', 'We also use service providers to answer your letters.\n\n'].map((more) =>
    read(policy.replace('We share your', `${more}${named}\n\nWe share your`)),
  );
  const providers = was!.recipients.find(({ id }) => id === 'service-providers')!;
  const unread = { ...was!, recipients: [{ ...providers, companies: [] }] };
  const told = compareVersions(unread, is!).changes.filter(({ key }) => key === `recipient/${providers.id}`);
  expect(told).toEqual([]);
});

it('people of a state are among those of the country', () => {
  const right = (people: string) =>
    read(`${policy}\nIf you are a ${people} resident, you have the right to data portability.\n`);
  const { changes } = compareVersions(right('California'), right('U.S.'));
  expect(changes).toMatchObject([
    { change: 'wider', key: 'right/portability', came: [{ text: 'US' }], went: [] },
  ]);
});

it('of hundreds of periods the first are compared', () => {
  const rows = (from: number) =>
    Array.from({ length: 600 }, (_, n) => `- We retain records of kind ${n} for ${from + n} days.`);
  const schedule = (from: number) =>
    read(policy.replace('We keep your personal information for two years.', rows(from).join('\n')));
  const { changes } = compareVersions(schedule(10), schedule(5000));
  const { before, after } = changes.find(({ key }) => key === 'disclosure/retention')!;
  expect(before!.parts.length).toBeLessThanOrEqual(100);
  expect(after!.parts.length).toBeLessThanOrEqual(100);
});

it('a period deep in a schedule of many is a change too', () => {
  const kinds = [
    'orders',
    'invoices',
    'letters',
    'log files',
    'reviews',
    'photos',
    'searches',
    'calls',
    'visits',
  ];
  const schedule = (last: string) =>
    read(
      policy.replace(
        'We keep your personal information for two years.',
        [
          'We keep your personal information as long as necessary:\n',
          ...kinds.map((kind, at) => `- We retain ${kind} for ${at + 2} months after they are made.`),
          `- We retain surveys for ${last} after they are made.`,
        ].join('\n'),
      ),
    );
  const { changes } = compareVersions(schedule('5 years'), schedule('7 years'));
  expect(changes).toMatchObject([
    {
      change: 'changed',
      key: 'disclosure/retention',
      came: [{ text: '7 years' }],
      went: [{ text: '5 years' }],
    },
  ]);
  expect(changes[0]!.after!.evidence[0]!.quote).toContain('surveys for 7 years');
});

it('a company in full and in short is one; where both are named they are two', () => {
  const shared = (names: string) =>
    read(policy.replace('that host our website', `that host our website, such as ${names}`));
  expect(compareVersions(shared('Google LLC'), shared('Google')).changes).toEqual([]);
  expect(compareVersions(shared('Google'), shared('Google and Google Cloud')).changes).toMatchObject([
    { change: 'wider', key: 'recipient/service-providers', came: [{ text: 'Google Cloud' }] },
  ]);
});
