import type { OptOutTargetId } from '../../model';
import { pluralOf } from './plural';

const plural = pluralOf('en');

/**
 * The eight questions and what can be answered; `short` words stand in a narrow column: six letters at most. A question
 * that is answered by a count reads on from it: `questionOf`.
 */
export const answerWords = {
  yes: 'Yes',
  no: 'No',
  none: 'None',
  open: 'Open',
  /** several periods */
  varies: 'Varies',
  nothing: '–',
  notSaid: 'Not said',
  /** a practice that nothing affirms or denies, and that one can opt out of */
  onlyOptOut: 'Not said, but there is a way to opt out',
  /** first, and in few words, as a narrow line cuts the end off; names and people keep their capital */
  unsure: (detail: string) => `Unsure: ${detail.replace(/^Says (?!that\b)/, '').replace(/^Says\b/, 'says')}`,

  sale: {
    question: 'Sale of your data',
    yes: 'Says that it sells or trades data',
    denied: 'Says that it does not',
    deniedPastYear: 'Says it has not, in the last 12 months',
    deniedPastYearFor: (people: string) => `${people}: not in the last 12 months`,
  },
  'targeted-ads': {
    question: 'Targeted ads',
    yes: 'Says data is used or shared for them',
    denied: 'Says that it does not',
  },
  'sensitive-data': {
    question: 'Sensitive kinds of data',
    questionOf: (n: number) => plural(n, { one: 'Sensitive kind of data', other: 'Sensitive kinds of data' }),
    none: 'None named',
    denied: (list: string) => `Says it does not collect ${list}`,
  },
  retention: {
    question: 'How long it is kept',
    open: 'As long as needed; no period is given',
    periods: (list: string) => `Periods given: ${list}`,
  },
  services: {
    question: 'Outside companies, by name',
    questionOf: (n: number) =>
      plural(n, { one: 'Outside company, by name', other: 'Outside companies, by name' }),
    kindsOnly: (list: string) => `Kinds only: ${list}`,
  },
  'opt-outs': {
    question: 'Ways to opt out',
    questionOf: (n: number) => plural(n, { one: 'Way to opt out', other: 'Ways to opt out' }),
    /** shorter than where each has a line of its own */
    targets: {
      'sale-sharing': 'sale or sharing',
      'targeted-advertising': 'targeted ads',
      marketing: 'newsletters',
      'cookies-tracking': 'cookies',
      analytics: 'measuring',
      'third-party-sharing': 'being passed on',
      'sensitive-use': 'sensitive data',
      profiling: 'profiling',
      'ai-training': 'AI training',
      location: 'location',
      'device-permissions': 'device access',
    } satisfies Record<OptOutTargetId, string>,
    /** services of other companies that the policy gives a way to switch off, of those it names */
    services: (offered: number, all: number) =>
      offered < all
        ? `${offered} of ${all} outside services`
        : plural(all, { one: 'the outside service', other: `all ${all} outside services` }),
  },
  rights: {
    question: (law: string) => `of your rights under ${law}`,
    questionOf: (total: number, law: string) => `of ${total} rights under ${law}`,
    states: {
      stated: (n: number) => `${n} stated`,
      conditional: (n: number) => `${n} with conditions`,
      denied: (n: number) => `${n} says no`,
      'not-found': (n: number) => `${n} not found`,
      'not-applicable': (n: number) => (n === 1 ? `1 doesn’t apply` : `${n} don’t apply`),
    },
  },
  'not-said': {
    question: 'Not said',
    all: 'Every question was answered',
    topics: {
      sale: 'sale',
      'targeted-advertising': 'targeted ads',
      'international-transfer': 'transfers abroad',
      'automated-decisions': 'automated decisions',
      'ai-training': 'AI training',
      children: 'children',
      'browser-signal': 'browser signals',
    },
  },

  /** "Californians: says that it does not" */
  /** short, as one line holds no more beside a long name of people */
  forPeople: {
    yes: (people: string) => `${people}: says that it does`,
    denied: (people: string) => `${people}: says it does not`,
  },
  andMore: (list: string, n: number) => `${list} and ${n} more`,
  /** where the rest is not counted */
  andOthers: (list: string) => `${list} and more`,
};
