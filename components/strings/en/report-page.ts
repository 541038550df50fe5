import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');
// made when the report is shown: the first of its kind takes a browser ten milliseconds, which the popup has not
const formatted = (n: number) => new Intl.NumberFormat('en').format(n);

/** The full report in a tab of its own. */
export const reportPage = {
  page: {
    title: (name: string) => `${name}: full report`,
    nav: 'Report',
    sections: {
      words: 'Words',
      flow: 'Who gets what',
      laws: 'Laws',
      act: 'What you can do',
      text: 'The text',
    },
    skip: 'To the text with its notes',
    rail: 'Summary and contents',
    answers: 'Answers',
    contents: 'Contents',
    export: 'Export',
    formats: { json: 'JSON, all of it', markdown: 'Markdown, to read', csv: 'CSV, for tables' },
    print: 'Print',
    careful: 'Read with care',
    reading: 'Fetching the reading',
    /** names of the six topics */
    groups: {
      data: 'Data',
      sharing: 'Sharing',
      choice: 'Opt-outs',
      rights: 'Rights',
      keeping: 'Keeping',
      other: 'About',
    },
  },

  words: {
    title: (percent: number) =>
      percent === 0
        ? 'Under 1 word in 100 says how to opt out'
        : `${percent} ${plural(percent, { one: 'word in 100 says', other: 'words in 100 say' })} how to opt out`,
    titlePlain: 'Where its words go',
    lede: (words: number) => `Where the ${formatted(words)} words go, from the first to the last.`,
    rows: {
      data: 'What is collected, and why',
      sharing: 'Who gets it',
      choice: 'How to opt out',
      rights: 'Your rights',
      keeping: 'Keeping and security',
      other: 'About this policy',
    },
    share: (percent: number) => (percent === 0 ? '<1%' : `${percent}%`),
    count: formatted,
    columns: { topic: 'Topic', share: 'Share', words: 'Words' },
  },

  flow: {
    title: 'Which data goes to whom',
    lede: 'Drawn only where a sentence, a row or a list names both.',
    none: 'No sentence names a kind of data together with who gets it.',
    sensitive: 'Sensitive data',
    notSaidWhich: 'Which data is not said',
    noRecipient: (list: string) => `No sentence found that says who gets: ${list}.`,
    table: 'As a table',
    columns: { data: 'Data', whom: 'Goes to', quote: 'In its words' },
    thick: 'Sensitive data',
  },

  laws: {
    title: 'What it says, law by law',
    lede: 'Rights first, then what a law wants people told. “Not found” means that we found no sentence, not that the right is missing. Blank: not in this law.',
    stated: 'Rights stated',
    of: (granted: number, all: number) => `${granted} of ${all}`,
    notInLaw: 'Not in this law',
    all: 'All laws',
    some: 'Only the laws it speaks of',
    groups: { see: 'See', change: 'Change', stop: 'Stop', ask: 'Ask', 'be-told': 'Be told' },
  },

  act: {
    lede: 'Open a right to write the request, an opt-out to see where it is done and what to expect there. No legal advice.',
  },

  text: {
    title: 'The text, with notes',
    filter: 'Show notes on',
    only: 'Of these',
    kinds: {
      all: 'Every note',
      sensitive: 'Sensitive data',
      denied: 'What it says no to',
      unsure: 'What we are unsure of',
    },
    search: 'Search the text',
    previous: 'Previous place',
    next: 'Next place',
    found: (at: number, n: number) =>
      n === 0
        ? 'Not found'
        : at === 0
          ? plural(n, { one: '1 place', other: `${n} places` })
          : `${at} of ${n}`,
    skipped: (n: number) =>
      plural(n, { one: '1 passage without such notes', other: `${n} passages without such notes` }),
    show: 'Show',
    words: (n: number) => `${formatted(n)} ${plural(n, { one: 'word', other: 'words' })}`,
    note: (n: number) => `Note ${n}`,
    toText: (n: number) => `To the words of note ${n}`,
    says: { denied: 'Says no:', conditional: 'With conditions:' },
    maybe: 'Maybe:',
    sensitive: 'Sensitive',
    notesColumn: 'Notes',
  },

  gone: {
    title: 'This reading is gone',
    says: 'Readings are kept in memory while the browser runs, the last eight, and go with their tab.',
    again: 'Read it again',
    againWhy: 'If its tab is still open and you have pressed the smallprint button there.',
    failed:
      'The tab can’t be read from here. Open the policy, press the smallprint button and choose Full report.',
  },
};
