import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');
const policies = (n: number) => plural(n, { one: '1 policy', other: `${n} policies` });
const claims = (n: number) => plural(n, { one: '1 claim', other: `${n} claims` });

/** What was saved: the button in the popup, the page that lists it. */
export const library = {
  /** heads every page of the extension */
  pages: {
    label: 'Pages of smallprint',
    library: 'Library',
    settings: 'Settings',
    privacy: 'Privacy',
  },

  save: {
    save: 'Save',
    library: 'Library',
    saved: 'Saved on this device',
    unchanged: 'Saved already, unchanged',
    changed: (n: number) => `Saved: ${claims(n)} changed`,
    reworded: 'Saved: other words, the same claims',
    private: 'Nothing is kept from private windows',
    failed: 'Not saved: the page could not be read',
  },

  /** heads the popup of a saved policy that claims something else now: a button, on one line with a short date */
  since: {
    changed: (day: string, n: number) => `${claims(n)} changed since you saved it on ${day}`,
    /** what it does, for who does not see it */
    see: 'See what changed',
  },

  library: {
    title: 'Library',
    heading: (n: number) => `${policies(n)} saved`,
    size: (versions: number, size: string) =>
      `${plural(versions, { one: '1 version', other: `${versions} versions` })}, ${size}, on this device alone.`,
    empty: 'Nothing saved yet',
    emptyHow:
      'Press Save in the popup while you read a policy. It is kept on this device, and you can see later what changed.',
    search: 'Search',
    searchHint: 'Name, address or title',
    found: (n: number) => `${policies(n)} found`,
    noneFound: 'No policy has these words in its name, title or address.',
    loading: 'Opening the library',
    broken: 'The library could not be opened.',

    read: (date: string) => `read ${date}`,
    dated: (date: string) => `Policy of ${date}`,
    versions: (n: number) => `${n} versions`,
    changed: (n: number) => `${claims(n)} changed`,
    sameClaims: 'Reworded only',
    fresh: 'New',

    again: 'Read again',
    againOf: (name: string) => `Read again: ${name}`,
    reading: 'Reading…',
    result: {
      same: 'Unchanged',
      changed: (n: number) => `${claims(n)} changed`,
      reworded: 'Reworded, the same claims',
      refused: 'Not read: you gave no leave for this site',
      'no-policy': 'The address shows no policy now; nothing was kept',
      private: 'Not from a private window',
      failed: 'The page could not be read',
    },
    remove: 'Remove',
    removeOf: (name: string) => `Remove: ${name}`,
    removed: (name: string) => `${name} was removed`,

    select: (name: string) => `Choose to compare: ${name}`,
    compare: (n: number) => (n < 2 ? 'Compare' : `Compare ${n}`),
    compareHint: 'Choose two or more',
    seeChanges: (name: string) => `See what changed: ${name}`,

    yours: 'It is yours',
    yoursHow: 'The file holds the texts and when you read them. It can be read in again on any device.',
    export: 'Export',
    import: 'Import',
    imported: (added: number, known: number) =>
      `${plural(added, { one: '1 text', other: `${added} texts` })} read in` +
      (known ? `, ${known} were there already.` : '.'),
    importing: (done: number, all: number) => `Reading ${done} of ${all}`,
    importFaults: (n: number) =>
      plural(n, { one: '1 text could not be taken:', other: `${n} texts could not be taken:` }),
    noLibrary: 'This file is no library of smallprint. Nothing was changed.',
    clear: 'Delete everything',
    cleared: 'Everything was deleted',
    undo: 'Bring it back',
    undoHow: 'As long as this page is open',
  },
};
