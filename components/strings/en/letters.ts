/** Acting: request letters, and what to expect where one opts out. */
export const letters = {
  letters: {
    write: 'Write the request',
    hide: 'Close the letter',
    language: 'Language of the letter',
    to: 'To',
    subject: 'Subject',
    text: 'Letter',
    open: 'Open in mail',
    copy: 'Copy the letter',
    copied: 'Letter copied',
    tooLong: 'Too long for a link: the mail opens empty, paste the letter there.',
    noAddress: 'The policy names no address that we could find.',
    masked: 'The site masks its address in the text that we read. It can be seen on the page.',
    page: 'By this page',
    fill: 'Fill in what stands in [brackets]. A help to write, not legal advice; nothing is sent by smallprint.',
  },

  /** what one meets, by the way of opting out */
  expect: {
    title: 'What to expect there',
    methods: {
      'web-page':
        'A page, often with a form. It may ask who you are; give no more than it needs to find you.',
      'industry-tool':
        'A tool of the trade or of the company named. Some keep your choice in a cookie of this browser, which goes when you clear cookies; others in an account.',
      'unsubscribe-link': 'At the foot of each message. It stops that sender’s messages, not other uses.',
      'account-setting': 'You have to log in. It holds for your account, on every device.',
      'browser-setting': 'In your browser’s settings. It holds for this browser alone.',
      'device-setting': 'In the settings of the phone or computer. It holds for this device alone.',
      'browser-signal':
        'Your browser sends it with every page, such as Global Privacy Control. Some browsers have it built in, others by an add-on.',
      email: 'A message from you. They may ask you to show that the address is yours.',
      phone: 'A call. Note the day and whom you spoke to.',
      'postal-mail': 'A letter by post. Keep a copy and the receipt.',
      contact: 'A message to the company, by whichever way it names.',
    },
    /** in place of 'industry-tool', where it is known how the tool linked keeps the choice */
    keeps: {
      cookies:
        'Sets a cookie for each company that you choose. It holds for this browser alone and goes when you clear cookies.',
      'add-on':
        'An add-on that you install. It holds for the browser that has it; get it in every browser you use.',
      account: 'A setting of your account there, so you have to log in. It holds on every device.',
      register: 'A register of people. You give the details that it is to know you by.',
    },
    tools: {
      superseded: (host: string) => `${host} is an old address: it may lead elsewhere.`,
      dead: (host: string) => `${host} is known to be gone.`,
      information: (host: string) => `${host} only explains; there is nothing to switch there.`,
    },
  },
};
