/** The settings, one screen. */
export const settings = {
  settings: {
    title: 'Settings',
    lede: 'Kept on this device. A change holds at once, on every screen of smallprint.',

    place: 'Where I live',
    placeWhy: 'Decides which law’s rights come first. All seven laws are always there to look at.',
    placeGuess: (law: string) => `Guess: ${law}`,
    placeGuessNone: 'Guess from the policy',
    placeGuessWhy: 'From this device’s time zone and languages; they are sent to nobody',
    places: {
      gdpr: 'European Union, EEA, Switzerland',
      'uk-gdpr': 'United Kingdom',
      ccpa: 'California',
      'us-states': 'Another US state',
      appi: 'Japan',
      lgpd: 'Brazil',
      canada: 'Canada',
    },

    language: 'Language',
    languageWhy: 'Of the screens. The policy’s own words are never translated.',
    languageAuto: (name: string) => `As the browser: ${name}`,

    theme: 'Light or dark',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },

    highlight: 'What to mark on the page',
    highlightWhy: 'When you press Mark on page. Each topic can be switched there, too.',

    watching: 'Watching',
    watchingOn: 'Mark the toolbar icon on policies and on sites whose saved policy has changed',
    watchingWhy:
      'Off at first. It needs leave to see the pages that you visit, which the browser will ask you for. They are looked at on this device; nothing is fetched, sent or recorded. Switching it off gives the leave back.',
    watchingRefused: 'The browser did not give leave, so watching stays off.',

    sites: 'Sites you allowed',
    sitesWhy: 'So that a saved policy can be read again, or its opt-out links checked.',
    sitesNone: 'None',
    takeBack: 'Take back',
    takeBackOf: (site: string) => `Take back: ${site}`,

    shortcuts: 'Shortcuts',
    shortcutsWhy: 'The browser keeps them, and lets you change them.',
    shortcutOpen: 'Read the page in this tab',
    shortcutNone: 'none set',
    shortcutsChange: 'Change shortcuts',
    shortcutsHow: 'In Firefox: Add-ons and themes, the gear, Manage extension shortcuts.',
  },
};
