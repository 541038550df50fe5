import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');

/** Marks on the policy's own page: the popup's bar and the card on the page. */
export const marks = {
  marks: {
    on: 'Mark on page',
    off: 'Take marks off',
    found: (n: number) => plural(n, { one: '1 place marked', other: `${n} places marked` }),
    failed: 'The page can’t be marked: it has changed, or can’t be reached.',
    failedPdf: 'A PDF can’t be marked. The full report has its text with all marks.',
    topics: 'Topics to mark',
    card: {
      name: 'smallprint: what this page says',
      /** {at} and {all} are numbers */
      place: '{at} of {all}',
      previous: 'Previous',
      next: 'Next',
      close: 'Take marks off and close',
      folded: 'The page has these words folded away. Open this part of it to see them.',
      nothing: 'Nothing on this page on the topics chosen.',
    },
  },
};
