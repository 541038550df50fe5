import { pluralOf } from '../../../lib/report/wording/plural';

const plural = pluralOf('en');

/** What frames the popup: its head, its index, the proof of a claim, what a text lacks. */
export const popup = {
  sections: {
    answers: 'Answers',
    data: 'Data',
    sharing: 'Sharing',
    'opt-outs': 'Opt-outs',
    rights: 'Rights',
  },

  sectionsLabel: 'Sections',

  nothingLeft: 'Nothing left this device',

  foot: { report: 'Full report' },

  reading: { title: 'Reading', sub: 'Reading the page', done: 'Read' },

  head: {
    kinds: {
      'privacy-policy': 'Privacy policy',
      'cookie-policy': 'Cookie policy',
      terms: 'Terms',
      other: 'Text',
    },
    /** the line below the name: what it is, how long */
    subtitle: (kind: string, length: string) => `${kind}. ${length}`,
    dated: (kind: string, date: string) => `${kind} of ${date}`,
    /** in a line that holds the kind and the date too: "min" is short for minutes */
    length: (words: string, n: number, minutes: string) =>
      `${words} ${plural(n, { one: 'word', other: 'words' })}, ${minutes} min`,
  },

  proof: {
    forPeople: (people: string) => `For ${people.replace(/\bPeople\b/g, 'people')}`,
    sure: {
      'very-sure': 'Very sure: about 19 of 20 such claims hold.',
      'fairly-sure': 'Fairly sure: about 9 of 10 such claims hold.',
      unsure: 'Unsure: read the sentence yourself.',
    },
    showOnPage: 'Show on page',
    showOnItsPage: 'Show on its page',
    opened: 'Opened in a tab of its own',
    inPart: 'In',
    shown: 'Marked on the page',
    folded: 'Marked, but the page has it folded away: open that part there',
    notOnPage: 'Not found on the page as it stands now',
    notReached: 'The page does not answer: load it anew, then try again',
    notInPdf: 'A PDF can’t be marked: search it for these words',
    copyLink: 'Copy link',
    copied: 'Link copied',
    /** the best are kept: it may be said in more places than there are quotes */
    moreQuotes: (n: number) => plural(n, { one: '1 more quote', other: `${n} more quotes` }),
    none: 'We found no sentence on this. Not found does not mean that it does or doesn’t happen.',
    noneForRight: 'We found no sentence on this. That does not mean the right is missing in law.',
    /** of a right to say no that is not granted as one, while the policy does offer a link or a setting; the section’s name follows */
    wayOut: 'Without calling it a right, the policy offers a way to say no. See',
    notApplicable: 'It hangs on something that the policy rules out:',
    seeSection: (section: string) => `All of them, with their sentences: ${section}`,
  },

  limits: {
    one: 'One thing to know about this text',
    many: (n: number) => `${n} things to know about this text`,
    missing: (lists: number, addresses: number) =>
      [
        lists && plural(lists, { one: '1 list', other: `${lists} lists` }),
        addresses && plural(addresses, { one: '1 address', other: `${addresses} addresses` }),
      ]
        .filter(Boolean)
        .join(' and ') +
      plural(lists + addresses, { one: ' is missing from this page', other: ' are missing from this page' }),
    otherKinds: {
      'cookie-policy':
        'It reads like a cookie policy: what it leaves unsaid may stand in the privacy policy.',
      terms: 'It reads like terms of service: what it leaves unsaid may stand in the privacy policy.',
    },
    byId: {
      'not-a-policy': () => 'This text does not read like a privacy policy.',
      'language-not-covered': () => 'It is not written in English, so nothing is claimed of it.',
      'translation-not-authoritative': () => 'It says that another language’s version prevails.',
      'list-missing': (n: number) =>
        plural(n, {
          one: '1 sentence announces a list that is not on the page. What it names is unknown.',
          other: `${n} sentences announce a list that is not on the page. What they name is unknown.`,
        }),
      'masked-contact': (n: number) =>
        plural(n, {
          one: '1 address is masked by the site.',
          other: `${n} addresses are masked by the site.`,
        }),
      truncated: () => 'It is so long that only its beginning was read.',
      'text-in-images': () => 'Some of it stands in pictures, which were not read.',
      'text-in-frames': () => 'Some of it stands in frames that can’t be read.',
      'several-documents': () =>
        'The page holds several documents. Only what these answers are about was read.',
      'linked-parts': () => 'It goes on in linked pages that were not read.',
      'charset-guessed': () => 'Its character set was guessed.',
      'dynamic-content': () => 'The page was still loading text.',
    },
  },

  /** other documents that the policy goes on in */
  parts: {
    title: (all: number, read: number) =>
      plural(all, { one: 'It goes on in 1 linked page', other: `It goes on in ${all} linked pages` }) +
      (read > 0 ? `, ${read} read` : plural(all, { one: ', not read', other: ', none read' })),
    read: 'Read',
    readToo: 'Read it too',
    readOf: (name: string) => `Read it too: ${name}`,
    reading: 'Reading',
    /** what a press on the button does */
    sends: (host: string) =>
      `“Read it too” fetches that page, without cookies. For other hosts than ${host} the browser asks you first.`,
    /** in place of "Nothing left this device" */
    fetched: (n: number) => plural(n, { one: '1 page fetched for you', other: `${n} pages fetched for you` }),
    inFrame: 'It may stand in a frame of another site. Open it and read it there:',
    problems: {
      moved: 'It has moved. Open it and read it there.',
      'not-found': 'The page is not there.',
      refused: 'The site doesn’t hand it out this way. Open it and read it there.',
      unreachable: 'It could not be reached.',
      'too-large': 'It is too large.',
      'no-page': 'It is no web page. Open it and read it there.',
      empty: 'It holds no text before its scripts run. Open it and read it there.',
      'not-allowed': 'Without leave for that host it can’t be read.',
      'same-text': 'It holds the same text.',
      'another-site': 'It leads to another site.',
      'hardly-any-text': 'It holds hardly any text. Open it and read it there.',
      'another-language': 'It is not in English.',
      terms: 'It reads like terms of use, so it was left out.',
    },
  },
};
