import { english as report } from '../../lib/report/wording';

/** What the screens say, beside the wording that the report shares with the command line. */
const screens = {
  sections: {
    answers: 'Answers',
    data: 'Data',
    sharing: 'Sharing',
    'opt-outs': 'Opt-outs',
    rights: 'Rights',
  },
  sectionsLabel: 'Sections',
  nothingLeft: 'Nothing left this device',

  head: {
    kinds: {
      'privacy-policy': 'Privacy policy',
      'cookie-policy': 'Cookie policy',
      terms: 'Terms',
      other: 'Text',
    },
    dated: (kind: string, date: string) => `${kind} of ${date}`,
    length: (words: string, n: number, minutes: string, m: number) =>
      `${words} ${n === 1 ? 'word' : 'words'}, ${minutes} ${m === 1 ? 'minute' : 'minutes'}`,
  },

  proof: {
    forPeople: (people: string) => `For ${people.replace(/^People/, 'people')}`,
    sure: {
      'very-sure': 'Very sure: about 19 of 20 such claims hold.',
      'fairly-sure': 'Fairly sure: about 9 of 10 such claims hold.',
      unsure: 'Unsure: read the sentence yourself.',
    },
    showOnPage: 'Show on page',
    shown: 'Marked on the page',
    notOnPage: 'Not found on the page as it stands now',
    copyLink: 'Copy link',
    copied: 'Link copied',
    morePlaces: (n: number) => (n === 1 ? '1 more place' : `${n} more places`),
    none: 'We found no sentence on this. Not found does not mean that it does or doesn’t happen.',
    noneForRight: 'We found no sentence on this. That does not mean the right is missing in law.',
    notApplicable: 'It hangs on something that the policy rules out:',
    seeSection: (section: string) => `All of them, with their sentences: ${section}`,
  },

  limits: {
    one: 'One thing to know about this text',
    many: (n: number) => `${n} things to know about this text`,
    missing: (lists: number, addresses: number) =>
      [
        lists && (lists === 1 ? '1 list' : `${lists} lists`),
        addresses && (addresses === 1 ? '1 address' : `${addresses} addresses`),
      ]
        .filter(Boolean)
        .join(' and ') +
      (lists + addresses === 1 ? ' is missing from this page' : ' are missing from this page'),
    byId: {
      'not-a-policy': () => 'This text does not read like a privacy policy.',
      'language-not-covered': () => 'It is not written in English, so nothing is claimed of it.',
      'translation-not-authoritative': () => 'It says that another language’s version prevails.',
      'list-missing': (n: number) =>
        n === 1
          ? '1 sentence announces a list that is not on the page. What it names is unknown.'
          : `${n} sentences announce a list that is not on the page. What they name is unknown.`,
      'masked-contact': (n: number) =>
        n === 1 ? '1 address is masked by the site.' : `${n} addresses are masked by the site.`,
      truncated: () => 'It is so long that only its beginning was read.',
      'text-in-images': () => 'Some of it stands in pictures, which were not read.',
      'text-in-frames': () => 'Some of it stands in frames that can’t be read.',
      'several-documents': () => 'The page holds several documents.',
      'linked-parts': () => 'It goes on in linked pages that were not read.',
      'charset-guessed': () => 'Its character set was guessed.',
      'dynamic-content': () => 'The page was still loading text.',
    },
  },

  data: {
    count: (n: number, sensitive: number) =>
      `${n} ${n === 1 ? 'kind' : 'kinds'}` + (sensitive ? `, ${sensitive} of them sensitive` : ''),
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
    maybe: 'Maybe: we are not sure enough to count these',
    nothing: 'We found no sentence that names data.',
  },

  sharing: {
    count: (n: number) => (n === 1 ? '1 kind of recipient' : `${n} kinds of recipient`),
    alsoSaid: 'Also said',
    not: 'Says it does not pass data to',
    maybe: 'Maybe: we are not sure enough to count these',
    nothing: 'We found no sentence that says who gets data.',
    statements: {
      'international-transfer': { yes: 'Says data is moved or stored abroad', denied: 'Says that it stays' },
      'automated-decisions': { yes: 'Says that it makes them', denied: 'Says that it makes none' },
      'ai-training': { yes: 'Says data is used for it', denied: 'Says data is not used for it' },
    },
  },

  optOuts: {
    count: (n: number) => (n === 1 ? '1 way to say no' : `${n} ways to say no`),
    trackers: 'Services, one by one',
    noWay: 'No way given:',
    steps: 'The way:',
    caution: 'Mind:',
    how: (people: string, how: string) =>
      people ? `${people}: ${how}` : how[0]!.toUpperCase() + how.slice(1),
    noLink: 'No link given',
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
    },
    addressed: 'The policy speaks of this law or to its people.',
    notAddressed: 'The policy does not speak of this law; the list is filled in all the same.',
    summary: (granted: number, all: number, conditional: number, away: number) =>
      `${granted} of ${all} stated` +
      (conditional ? `, ${conditional} with conditions` : '') +
      '.' +
      (away ? ` ${away === 1 ? '1 does' : `${away} do`} not apply.` : ''),
    tells: 'What the policy tells you',
    advice: 'A reading aid, not legal advice.',
    nothing: 'No list for this law.',
  },

  reading: { title: 'Reading', sub: 'Reading the page', done: 'Read' },

  notPolicy: {
    title: 'Not a privacy policy',
    sub: {
      'privacy-policy': (host: string) => host,
      'cookie-policy': (host: string) => `${host} reads like a cookie policy`,
      terms: (host: string) => `${host} reads like terms of use`,
      other: (host: string) => `${host} reads like another kind of page`,
    },
    found: 'Policies linked here',
    near: 'Near, but not a policy:',
    none: 'No link to a policy was found on this page. It is often at the foot of the home page.',
    anyway: 'Is this page the policy after all?',
    readAnyway: 'Read it anyway',
    open: 'Open the policy',
  },

  language: {
    title: (name: string) => `${name}, not readable yet`,
    unknown: 'Language unknown',
    inEnglish: 'Read it in English',
    others: 'Policies linked here',
    openEnglish: 'Open in English',
    without: 'Without reading it',
    length: 'Length',
    date: 'Date',
    aside: 'smallprint reads English. It won’t guess at a language it was not tested on.',
  },

  problem: {
    titles: {
      forbidden: 'This page can’t be read',
      pdf: 'This page can’t be read',
      empty: 'Nothing to read here',
      internal: 'Something went wrong',
    },
    says: {
      forbidden:
        'Browsers keep extensions out of their own pages, their store and some viewers. Open the policy as an ordinary web page.',
      pdf: 'This browser keeps extensions out of its PDF viewer. Save the file and read it with the command line:',
      empty: 'The page holds no text yet. It may still be loading.',
      internal: 'The fault is ours. The page is unchanged and nothing was sent.',
    },
    command: 'npx smallprint analyze FILE.pdf',
    again: 'Try again',
    againWhy: 'If the page was still loading',
    browserSaid: 'What the browser said',
    copy: 'Copy for a bug report',
    namesNoPage: 'It names no page.',
    copied: 'Copied',
  },
};

export const english = { ...screens, report };

export type Strings = typeof english;
