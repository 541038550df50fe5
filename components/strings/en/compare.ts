import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');
const claims = (n: number) => plural(n, { one: '1 claim', other: `${n} claims` });

/** Two versions of a policy, or several policies side by side. */
export const compare = {
  compare: {
    title: 'Compare',
    gone: 'These policies are no longer in the library.',
    toLibrary: 'To the library',
    print: 'Print',

    versions: {
      heading: (name: string, n: number) => `${name} changed ${claims(n)}`,
      headingNone: (name: string) => `${name} claims what it claimed before`,
      /** passages are paragraphs, items of lists, rows of tables */
      lede: (changing: number, all: number, others: number, same: number) =>
        `${plural(changing, { one: '1 passage', other: `${changing} passages` })} of ${all} ` +
        `${plural(changing, { one: 'changes', other: 'change' })} what the policy claims. ` +
        (others
          ? `${plural(others, { one: '1 more is', other: `${others} more are` })} new or reworded. `
          : '') +
        `${same} stayed as they were.`,
      only: 'There is one version so far. Read the policy again to see what changed.',
      choose: 'Versions',
      before: 'Before',
      now: 'Now',
      read: (date: string) => `Read ${date}`,
      /** in place of the day it was read */
      unsaved: 'On the page, not saved',
      dated: (date: string) => `Policy of ${date}`,
      notBefore: 'Not said before',
      notNow: 'No longer said',
      kinds: {
        added: 'New',
        withdrawn: 'Gone',
        reversed: 'Reversed',
        wider: 'Wider',
        narrower: 'Narrower',
        changed: 'Changed',
        reworded: 'Reworded',
      },
      values: {
        collected: 'collected',
        'not-collected': 'not collected',
        yes: 'yes',
        denied: 'no',
        named: 'yes',
        offered: 'offered',
        'said-not-offered': 'not offered',
        'not-said': 'not said',
        stated: 'stated',
        conditional: 'with conditions',
        said: 'said',
      } as Record<string, string>,
      turned: (was: string, is: string) => `Was: ${was}. Now: ${is}`,
      came: (list: string) => `Now also: ${list}`,
      went: (list: string) => `No longer: ${list}`,
      valueNow: (list: string) => `Now: ${list}`,
      valueWas: (list: string) => `Was: ${list}`,
      everyone: 'everyone',
      rewordedClaims: (n: number) => `${claims(n)} in other words`,
      rewordedHow: 'The same is claimed, as far as we can tell',
      unsettled: (n: number) => `${claims(n)} we read differently`,
      unsettledHow: 'Their sentences stand in both versions, so nothing is said to have changed',
    },

    many: {
      heading: (differ: number, all: number) => `They differ on ${differ} of ${all} points`,
      lede: 'Differences first. Bold is the answer that stands alone. Every line opens to the sentences.',
      ledeTwo: 'Differences first. Every line opens to the sentences.',
      rightsIn: (law: string) => `Rights in ${law}`,
      rightsOf: (granted: number, all: number) => `${granted} of ${all}`,
      length: 'Length',
      minutes: (n: string) => `${n} min`,
      words: (n: string) => `${n} words`,
      yes: 'Yes',
      no: 'No',
      data: (label: string) => `Collects: ${label}`,
      recipient: (label: string) => `Gives data to: ${label}`,
      optOut: (label: string) => `A way out of: ${label}`,
      none: 'We found no sentence on it in the text.',
      noQuote: 'Counted over the text.',
      same: (n: number) => `The same in all: ${n}`,
      sameTwo: (n: number) => `The same in both: ${n}`,
      pair: (label: string, answer: string) => `${label}: ${answer}`,
      law: 'Law',
    },
  },
};
