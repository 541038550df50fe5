import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');

/** Tooltips of the toolbar icon while watching is on. */
export const watching = {
  watching: {
    policy: 'this page is a privacy policy',
    saved: 'this policy claims what it claimed when you saved it',
    changed: (n: number) =>
      `${plural(n, { one: '1 claim', other: `${n} claims` })} of this policy changed since you saved it`,
    unseen: 'this site’s policy has changed; see the library',
  },
};
