/** What the extension itself does with data: said plainly, and how it can be checked. */
export const privacy = {
  privacy: {
    title: 'Privacy',
    lede: 'smallprint reads other companies’ privacy policies. This is its own.',

    short: 'In short',
    points: [
      'A page is read when you press the button, and only then, unless you switch watching on. It is read on this device.',
      'Nothing is sent to us, and to nobody else before you press what the table below names. There is no server, no account, no telemetry, no error report.',
      'Nothing is kept unless you press Save. Nothing of a private window is ever kept.',
    ],

    kept: 'What is kept, and where',
    keptColumns: { what: 'What', where: 'Where', until: 'Until' },
    keptRows: [
      ['The answers of the last eight pages', 'The browser’s memory', 'You close the tab or the browser'],
      ['Your settings', 'This device', 'You change them or remove smallprint'],
      ['Policies that you saved', 'This device', 'You delete them in the library or remove smallprint'],
    ],

    sent: 'What is sent, and when',
    sentRows: [
      ['Reading a page', 'Nothing. The text is taken from the page as it stands in your tab.'],
      [
        'Reading a PDF',
        'It comes from the browser’s cache or, where it is not there, once more from its own site.',
      ],
      [
        'Read it too, of a linked page',
        'That page is fetched, without cookies. For another site than the policy’s own the browser asks you before.',
      ],
      [
        'Read again, in the library',
        'The policy’s page is opened, as if you visited it. The browser asks you before.',
      ],
      [
        'Check links',
        'The opt-out links are opened at their own sites, each asked for its robots.txt first, and the policy’s own site is asked for its gpc.json. No cookies go along. The browser asks you before.',
      ],
      ['Pressing a link', 'It opens in a tab of its own; where it leads stands beside it.'],
      ['Watching, if you switch it on', 'Nothing. The pages that you visit are looked at on this device.'],
    ],

    permissions: 'Permissions, and why',
    permissionColumns: { name: 'Permission', why: 'Why', state: 'Now' },
    permissionWhy: {
      activeTab: 'To read the page that you press the button on, and no other',
      scripting: 'To run the reader in that page, and to mark sentences there',
      storage: 'To remember your settings, and the last answers while the browser is open',
      clipboardWrite: 'To copy a link or a letter when you press Copy',
      'http://*/*':
        'Only for a site that you name: to read a linked page or a saved policy again, to check links, or for watching',
      'https://*/*': 'The same, for sites with an encrypted connection, which is nearly all',
    } as Record<string, string>,
    states: { always: 'given at installation', given: 'given by you', asked: 'not given' },

    proof: 'How you can check',
    proofRows: [
      'The permissions above are read from the extension as it is installed. Without leave for a site the browser itself keeps smallprint from sending it anything.',
      'Our tests run a whole browser, in Chromium and in Firefox, through a proxy that writes down every request. They fail if anything but the page’s own site is asked for.',
      'The extension is open source. Building it yourself gives the same files, byte for byte; the release notes say how.',
    ],
    firefox: 'In Firefox, the manifest declares that no data is collected.',
  },
};
