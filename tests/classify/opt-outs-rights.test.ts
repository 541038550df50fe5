import { expect, it } from 'vitest';
import { ruled } from './reading-of';

const read = (markdown: string): string[] =>
  ruled(markdown).found.optOuts.map(({ targets, methods, links }) =>
    [targets.join(' '), methods.join(' '), links.map((link) => link.href).join(' ')].join(' | '),
  );

// how the right to say no is used, where another sentence says it
it.each<[string, string, string[]]>([
  [
    'the use stands far behind the grounds of the right',
    '# Your rights\n\n- The right to object to your personal information being processed where the lawful basis is either our or somebody else’s legitimate interest or a reason of public interest, or where we use it for direct marketing\n\nTo exercise these rights, write to a@example.org.',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'the use stands in an item of its own',
    '# Your rights\n\n- You may ask us at any time to stop processing your data:\n    - where we rely on a legitimate interest; or\n    - where we process it for direct marketing.\n\nTo exercise these rights, write to a@example.org.',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'the right is followed by a colon, in a table of rights',
    '| Right | What it means |\n| --- | --- |\n| To object | The right to object: at any time to your data being processed for direct marketing |\n\nTo exercise any of these rights, please submit a [request form](https://example.org/r).',
    ['marketing | web-page | https://example.org/r'],
  ],
  [
    'the sentence behind it says where to learn of something else',
    '**Owner contact email:** a@example.org\n\n# The right to object\n\nIf data are processed for direct marketing, users can object to that at any time. To learn, whether the owner does so, users may refer to the relevant sections of this document.\n\n# How to exercise these rights\n\nRequests to exercise user rights can be directed to the owner through the contact details provided in this document.',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'a form opens the list of what it is for',
    'The [data request form](https://example.org/r) can be used to:\n\n- ask for a copy of your data;\n- opt out of targeted advertising',
    ['targeted-advertising | web-page | https://example.org/r'],
  ],
  [
    'a page at which the company is reached, and a form beside a letter-box',
    '# Your rights\n\nYou have the right to object to direct marketing. To exercise your rights, contact us using the contact details below.\n\n# Contact\n\nWith questions or complaints, contact us at: <https://example.org/reach>.',
    ['marketing | web-page | https://example.org/reach'],
  ],
  [
    'the one address of the policy, where no section is for contact',
    'Acme Ltd answers at a@example.org.\n\nYou can opt out of marketing in your account settings or by emailing us at the above email address.',
    ['marketing | account-setting email | mailto:a@example.org'],
  ],
  [
    'another right has a heading and a way of its own',
    '# Your rights\n\n## Data access and portability\n\nYou may exercise this right in your account under “[My file](https://example.org/file)”.\n\n## Objection\n\nYou have the right to object to direct marketing.\n\n## How to ask\n\nTo exercise your rights, write to a@example.org.',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'what an agent must send in stands first',
    '# Your rights\n\nYou have the right to opt out of targeted advertising.\n\nAn authorized agent may submit a request with [this letter](https://example.org/letter).\n\nTo exercise your rights, write to a@example.org.',
    ['targeted-advertising | email | mailto:a@example.org'],
  ],
  [
    'the reader and an agent ask in the same way',
    '# Your rights\n\nYou have the right to opt out of targeted advertising.\n\nYou or your authorized agent may submit a request to a@example.org.',
    ['targeted-advertising | email | mailto:a@example.org'],
  ],
  [
    'by email at an address in another section, where one for letters stands too',
    '# Your rights\n\nYou may opt out of disclosures to third parties for their direct marketing. To make such a request, send us an email at the address noted in the section below.\n\n# Contact us\n\nAcme Ltd, 12 Main Street, Springfield, IL 62701\n\na@example.org',
    ['third-party-sharing | email | mailto:a@example.org'],
  ],
  [
    'the right is to require that something is not done',
    '# Your rights\n\nYou have a right to require us not to process your data for profiling.\n\n# Contact us\n\na@example.org',
    ['profiling | email | mailto:a@example.org'],
  ],
  [
    'what follows says how, and names the account besides',
    'You can unsubscribe from our newsletters. To do this, update your account data or write to a@example.org.',
    ['marketing | email | mailto:a@example.org'],
  ],
  [
    'the choice and another right are used in one way',
    'You may opt out of sales of your data.\n\nTo exercise this right or your right to delete, please fill out [this form](https://example.org/form).',
    ['sale-sharing | web-page | https://example.org/form'],
  ],
  [
    'the choices on information, which are no right to correct it',
    'You may opt out of sharing with third parties. Visit your account page to update your information choices.',
    ['third-party-sharing | account-setting | '],
  ],
  [
    'settings of an account, which are no right to correct it',
    '# Your rights\n\nYou have the right to opt out of targeted advertising.\n\nTo make your request, update your account settings or write to a@example.org.',
    ['targeted-advertising | account-setting email | mailto:a@example.org'],
  ],
  [
    'a processor is no agent',
    '# Your rights\n\nYou have the right to opt out of targeted advertising.\n\nTo exercise your rights, write to a@example.org, and our provider will read your letter on our behalf.',
    ['targeted-advertising | email | mailto:a@example.org'],
  ],
  [
    'the ways stand in lines that each begin with theirs',
    '# Your rights\n\nYou have the right to object to direct marketing.\n\nTo exercise your rights, please reach out:\n\nBy e-mail: a@example.org\n\nBy phone: [555 0100](tel:5550100)',
    ['marketing | email phone | mailto:a@example.org tel:5550100'],
  ],
  [
    'the ways stand in a list, and in one within it',
    '# Your rights\n\nYou have the right to opt out of targeted advertising.\n\nTo exercise your rights, submit a request:\n\n- by the form of your brand:\n    - Acme: https://example.org/acme\n    - Bell: https://example.org/bell',
    ['targeted-advertising | web-page | https://example.org/acme https://example.org/bell'],
  ],
  [
    'a signal stands for both that laws mean by it',
    'You may opt out of sales of your data and of targeted advertising [here](https://example.org/c). You may also opt out by a signal, such as the Global Privacy Control.',
    [
      'sale-sharing targeted-advertising | web-page | https://example.org/c',
      'sale-sharing targeted-advertising | browser-signal | ',
    ],
  ],
  [
    'a signal stands for what is named beside it',
    'You may opt out of sales of your data and of targeted advertising [here](https://example.org/c).\n\n# Signals\n\nWe honor the Global Privacy Control as a request to opt out of the sale of your data.',
    [
      'sale-sharing targeted-advertising | web-page | https://example.org/c',
      'sale-sharing | browser-signal | ',
    ],
  ],
  [
    'how cookies are used is managed in the browser',
    'You can manage how we use cookies in your browser settings.',
    ['cookies-tracking | browser-setting | '],
  ],
])('%s', (_, markdown, optOuts) => {
  expect(read(markdown)).toEqual(optOuts);
});
