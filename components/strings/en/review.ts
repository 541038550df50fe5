import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');

/** Checking opt-out links, in the popup and on the page of its own. */
export const review = {
  review: {
    check: 'Check links',
    open: 'Review page',
    why: (sites: number) =>
      plural(sites, {
        one: 'Opens each link once, without cookies. Your browser first asks you for leave: 1 site.',
        other: `Opens each link once, without cookies. Your browser first asks you for leave: ${sites} sites.`,
      }),
    running: (done: number, all: number) => `${done} of ${all} checked`,
    checked: (done: number, all: number) =>
      done === all
        ? 'All links were checked, each opened once at most, without cookies.'
        : `${done} of ${all} links were checked.`,
    refused: 'Nothing was opened: the browser was not allowed to.',
    offline: 'Nothing was opened: the browser is offline.',
    failed: 'The check broke off. Try again.',
    because: (reason: string) => `: ${reason}`,
    title: (name: string) => `Opt-out links of ${name}`,
    sub: 'Each link is opened once, without cookies; nothing is submitted or clicked, and no log-in is tried.',
    /** in place of the sum of what was found */
    unchecked: (n: number) =>
      plural(n, { one: '1 link, not checked yet', other: `${n} links, none checked yet` }),
    columns: { from: 'From', link: 'Link and evidence', verdict: 'Verdict', note: 'Note' },
    noteFor: (what: string) => `Note on ${what}`,
    notChecked: 'Not checked yet',
    /** beside the formats to save in */
    notesLast: 'Notes last until the browser closes. A saved file keeps them.',
    none: 'We found no way to opt out in this policy.',
    gone: 'What was read is no longer kept. Open the policy, press the button, and open this page again.',
    export: 'Save as',
    formats: { csv: 'CSV', json: 'JSON', html: 'HTML' },
  },
};
