import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');

/** The sections that list claims: data, sharing, opt-outs, rights. */
export const claims = {
  data: {
    count: (n: number, sensitive: number) =>
      plural(n, { one: '1 kind', other: `${n} kinds` }) +
      (sensitive ? `, ${sensitive} of them sensitive` : ''),
    sensitive: 'Sensitive',
    inLawOf: 'in the law of',
    groups: {
      who: 'Who you are',
      money: 'Money',
      work: 'Work and study',
      doing: 'What you do',
      device: 'Your device',
      others: 'Other',
    },
    notCollected: 'Says it does not collect',
    /** what stands among the collected too */
    partly: 'Says no to a part of',
    maybe: 'Maybe: we are not sure enough to count these',
    nothing: 'We found no sentence that names data.',
  },

  sharing: {
    count: (n: number) => plural(n, { one: '1 kind of recipient', other: `${n} kinds of recipient` }),
    alsoSaid: 'Also said',
    not: 'Says it does not pass data to',
    /** who stands among those who get data too */
    partly: 'Says no, in part, to',
    maybe: 'Maybe: we are not sure enough to count these',
    nothing: 'We found no sentence that says who gets data.',
    statements: {
      'international-transfer': { yes: 'Says data is moved or stored abroad', denied: 'Says that it stays' },
      'automated-decisions': { yes: 'Says that it makes them', denied: 'Says that it makes none' },
      'ai-training': { yes: 'Says data is used for it', denied: 'Says data is not used for it' },
    },
  },

  optOuts: {
    count: (n: number) => plural(n, { one: '1 way to say no', other: `${n} ways to say no` }),
    trackers: 'Services, one by one',
    noWay: 'No way given:',
    steps: (n: number) => plural(n, { one: 'The way:', other: 'The ways:' }),
    caution: 'Mind:',
    how: (people: string, how: string) =>
      people ? `${people}: ${how}` : how[0]!.toUpperCase() + how.slice(1),
    noLink: 'No link given:',
    maybe: 'Maybe: we are not sure enough to count these',
    nothing: 'We found no sentence that offers a way to say no.',
    noSignal:
      'Not found: whether a browser’s opt-out signal (Global Privacy Control, Do Not Track) is honoured.',
  },

  rights: {
    title: 'Rights in',
    lawOf: 'Law of',
    guess: {
      place: 'Guessed from your time zone and language.',
      policy: 'Guessed from the policy, which speaks of it.',
      nothing: 'A start, as neither your device nor the policy names a place. Choose yours.',
    },
    addressed: 'The policy speaks of this law or to its people.',
    notAddressed: 'The policy does not speak of this law; the list is filled in all the same.',
    summary: (granted: number, all: number, conditional: number, away: number) =>
      `${granted} of ${all} stated` +
      (conditional ? `, ${conditional} of them with conditions` : '') +
      '.' +
      (away ? ' ' + plural(away, { one: '1 does not apply.', other: `${away} do not apply.` }) : ''),
    tells: 'What the policy tells you',
    advice: 'A reading aid, not legal advice.',
    nothing: 'No list for this law.',
  },
};
