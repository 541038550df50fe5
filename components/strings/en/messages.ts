/** What is said where there is nothing to answer: no policy, a language not read, an error. */
export const messages = {
  notPolicy: {
    title: 'Not a privacy policy',
    sub: {
      'privacy-policy': (host: string) => host,
      'cookie-policy': (host: string) => `${host} reads like a cookie policy`,
      terms: (host: string) => `${host} reads like terms of use`,
      other: (host: string) => `${host} reads like another kind of page`,
    },
    /** a page with too few words to tell what it is */
    little: 'Hardly any text here',
    littleWhy: 'It may still be loading, or ask you to log in or to agree to something first.',
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
      busy: 'The page does not answer',
      silent: 'smallprint must be restarted',
      internal: 'Something went wrong',
    },
    says: {
      forbidden:
        'Browsers keep extensions out of their own pages, their store and some viewers. Open the policy as an ordinary web page.',
      pdf: 'This browser keeps extensions out of its PDF viewer. Save the file and read it with the command line:',
      empty: 'The page holds no text yet. It may still be loading.',
      busy: 'It is still loading, or busy with itself. Wait until it is done, or load it anew.',
      silent:
        'The browser has stopped the part of smallprint that does the reading, and does not start it again. Restart it here, then press its button again. What you saved stays.',
      internal: 'The fault is ours. The page is unchanged and nothing was sent.',
    },
    command: 'npx smallprint analyze FILE.pdf',
    again: 'Try again',
    restart: 'Restart smallprint',
    againWhy: 'If the page was still loading',
    browserSaid: 'What the browser said',
    copy: 'Copy for a bug report',
    namesNoPage: 'It names no page.',
    copied: 'Copied',
  },
};
