import { describe, expect, it } from 'vitest';
import { findController } from '../../lib/classify/controller';
import { readingOf } from './reading-of';

const controllerOf = (text: string): string | null => findController(readingOf(text))?.name ?? null;

describe('the company responsible', () => {
  it.each([
    [
      'says who "we" is',
      'Ferncliff Walks, Inc. ("Ferncliff", "we", "us") makes a walking app.',
      'Ferncliff Walks, Inc.',
    ],
    [
      'is called the controller',
      'The controller is Kontora GmbH, Lindenufer 4, 20457 Hamburg.',
      'Kontora GmbH',
    ],
    ['is responsible', 'Tandem Oak Ltd is responsible for processing your data.', 'Tandem Oak Ltd'],
    ['runs the site', 'This site is operated by Bluebarrow LLC.', 'Bluebarrow LLC'],
    [
      'is called the company',
      'Minato Mingei Co., Ltd. (hereinafter "the Company") sells pottery.',
      'Minato Mingei Co., Ltd.',
    ],
    [
      'has "of" in its name',
      'The University of Eastmoor ("we", "us") respects your privacy.',
      'University of Eastmoor',
    ],
    [
      'begins with words that name no company alone',
      'These are the practices of Quiet Internet Access, Inc., (collectively, ‘We’, ‘Us’).',
      'Quiet Internet Access, Inc.',
    ],
    [
      'has "and" between them',
      'QLM Product and Technology, LLC, doing business as Meadow (sometimes "we") is careful.',
      'QLM Product and Technology, LLC',
    ],
    [
      'has "of the" in its name',
      'Keepers of the Fjord LLC (“Keepers, “we,” “our”) has adopted this policy.',
      'Keepers of the Fjord LLC',
    ],
    ['begins with a small letter', 'fennec LLC (“fennec”) has designed a router.', null],
    ['has its capital within', 'iMeadow Ltd. ("us", "we") operates the VPN service.', 'iMeadow Ltd.'],
    [
      'stands behind "we" and "us"',
      'All references to “we” and “us” refer to Hazel Apps, Inc., a Delaware corporation.',
      'Hazel Apps, Inc.',
    ],
    [
      'is no place or brand beside a full name',
      'FindTheFox is a website owned by Fox HQ, Inc., a corporation of Zedland, with a seat in Port Zed (“We”).',
      'Fox HQ, Inc.',
    ],
    ['ends with two letters', 'Thornbury AI is the data controller.', 'Thornbury AI'],
    [
      'ends with a place before its form',
      'The controller is Quarry Ireland Unlimited Company.',
      'Quarry Ireland Unlimited Company',
    ],
    [
      'is what "we" are',
      'We are Heronsgate LLP. We collect names.\n\nHeronsgate Pools Ltd runs the baths.',
      'Heronsgate LLP',
    ],
    [
      'is spaced in its form',
      'Birdwatch (a service by Birdwatch s. r. o.) respects you.',
      'Birdwatch s. r. o.',
    ],
    [
      'is no example of where it is the controller',
      'Willow Oak Ltd is the controller, for example in Reed Studio or Reed Audio, of your data.',
      'Willow Oak Ltd',
    ],
    [
      'is no place before it',
      'The controllers sit in Luxembourg and Marrow Digital Limited is responsible for your data.',
      'Marrow Digital Limited',
    ],
    [
      'is no parent',
      'The Plover Family shares with our parent company, Heath Inc. (“Heath”).\n\nPlover Media S.a.r.l is the controller of your data.',
      'Plover Media S.a.r.l',
    ],
    [
      'is the first of its family',
      'This covers Quarry Labs, Inc. and its affiliates and subsidiaries, Oakly, LLC and Quarry Labs Asia Pte. Ltd. (collectively “Quarry,” “we,” and “us”).',
      'Quarry Labs, Inc.',
    ],
    [
      'has a place and common words before its form',
      'This policy sets out how and why MOSS North America Services, LLC (“MOSS”, “we”) collect data.',
      'MOSS North America Services, LLC',
    ],
    [
      'has a far capital within',
      'The following policy governs how heatherSource Ltd. (“heatherSource“, “we” or “us“) handles data.',
      'heatherSource Ltd.',
    ],
    [
      'ends where its short name begins',
      'Fable Games , Inc ("AG") is committed to privacy. Write to Fable Games.',
      'Fable Games, Inc',
    ],
    [
      'is what "we" are, in quotation marks',
      "We are 'Wigeon Design' a company in Wales. [Write](mailto:us@wigeon.example)",
      'Wigeon Design',
    ],
    ['stands by the sign of copyright', '© 2026 Thistle Press Ltd', 'Thistle Press Ltd'],
    [
      'stands on the line that its words announce',
      'The company responsible for your data is:\n\nAnvil Services Limited\n\n42 Mill Street',
      'Anvil Services Limited',
    ],
    [
      'is no product of a network',
      'Facebook Pages describes how Facebook Pages work. Facebook Pages and Facebook Pages.',
      null,
    ],
    ['is no body of the industry', 'Network Advertising Initiative (“NAI”) explains how.', null],
    [
      'is no code',
      'Loader.attempt("https://accounts.example", "/sso") describes how Loader.attempt works.',
      null,
    ],
    [
      'is no firm whose services are used',
      'Site of notes. It uses the services of Bramble Inc. (“Bramble”), for ads.',
      null,
    ],
    ['is nobody where one is responsible oneself', 'You are responsible for your Postings.', null],
    [
      'is nobody where brackets speak of "our" things',
      'Your notice to Foxglove (and our attorney) must be signed.',
      null,
    ],
    [
      'is no vendor that has a short name in brackets',
      'We use Google Analytics, a web analysis service provided by Google LLC (“Google”).',
      null,
    ],
    ['is no vendor that is named in passing', 'You may use Google Maps. Google may collect data.', null],
    [
      'is no thing that is also written small',
      'Any Tenant(s) that act as controllers decide; tenants may object.',
      null,
    ],
    ['is not named', 'We collect your name. You may write to us.', null],
    ['is no place behind its postcode', 'The controller sits in 6300 Eastmoor.', null],
    ['is no defined term', 'Our Privacy Policy tells how the Services use Personal Data.', null],
    [
      'is no term for things summed up',
      'Besides Lamp Storage we use beacons (collectively, together with Lamp Storage, the “Tracking Tools”). Lamp Storage, Lamp Storage.',
      null,
    ],
    [
      'is no partner that is a controller too',
      'We share it with our partner Sorrelpay Inc and its group companies, who act as controllers.',
      null,
    ],
    [
      'is not the other of two joint controllers',
      'At Teasel AB (“Teasel”, “we”) we care. Teasel acts as a joint controller with Larkfield, Inc. and Larkfield Limited (collectively, “Larkfield”).',
      'Teasel AB',
    ],
    [
      'does not run a program of its own that others join',
      'You may lose the benefits of the program offered by Sorrelpay. Sorrelpay, Sorrelpay, Sorrelpay.',
      null,
    ],
    ['is nothing that you control', 'What we see of Joined Worlds is controlled by your settings.', null],
    ['is no part of a device', 'A Kvarg is the name of a network interface controller.', null],
    [
      'is no heading in capitals',
      'HOW WE KEEP AND SHARE THINGS AS A BUSINESS respects you. KEEP AND SHARE THINGS, KEEP AND SHARE THINGS.',
      null,
    ],
    ['is no word that the policy writes small', 'Customers (“we”) may object. The customers are many.', null],
  ])('%s', (_name, text, expected) => {
    expect(controllerOf(text)).toBe(expected);
  });

  it('is the one whose name the policy’s own addresses carry', () => {
    const text =
      'Larkfield helps. Brightwater respects your privacy.\n\nWrite to [privacy@larkfield.example](mailto:privacy@larkfield.example).';
    expect(controllerOf(text)).toBe('Larkfield');
  });

  it('is the one whose address the policy stands at, in its full name', () => {
    const reading = readingOf(
      'Brightwater respects your privacy. Larkfield Holdings Ltd owns the brand Larkfield.',
    );
    expect(findController(reading, { url: 'https://www.larkfield.example/privacy' })?.name).toBe(
      'Larkfield Holdings Ltd',
    );
  });

  it('is a network that others link to, in its own policy', () => {
    const text =
      'If you live elsewhere, the controller is Twitter, Inc.\n\nWrite to [privacy@twitter.com](mailto:privacy@twitter.com).';
    expect(controllerOf(text)).toBe('Twitter, Inc.');
  });

  it('is no vendor that is linked to more often', () => {
    const links = Array.from({ length: 8 }, (_, at) => `[How](https://policies.google.com/${at})`).join(' ');
    const text = `Google Analytics is provided by Google LLC (“Google”). Google, Google: ${links}\n\nTeasel Inc. Write to [us](mailto:hello@teasel.example).`;
    expect(controllerOf(text)).toBe('Teasel Inc.');
  });

  it('is no vendor that is linked to seldom', () => {
    const links = Array.from({ length: 16 }, (_, at) => `[How](https://teasel.example/${at})`).join(' ');
    const text = `Teasel respects your privacy. Sorrelpay (“Sorrelpay”) takes [cards](https://sorrelpay.example). ${links}`;
    expect(controllerOf(text)).toBe('Teasel');
  });

  it('is no vendor that alone is linked to', () => {
    const text = 'Sorrelpay takes [cards](https://sorrelpay.example). See Sorrelpay.';
    expect(controllerOf(text)).toBeNull();
  });

  it('is the one whose address has an article', () => {
    const text = `${'Larkfield reads the news. '.repeat(5)}\n\nSee [this](https://www.thelarkfield.example/a).`;
    expect(controllerOf(text)).toBe('Larkfield');
  });

  it('is written with the small letter or the genitive that its own address has', () => {
    const small = 'fennec LLC has designed a router. Write to [us](mailto:privacy@fennec.example).';
    expect(controllerOf(small)).toBe('fennec LLC');
    const own = 'McFennec’s respects your privacy. Write to [us](mailto:privacy@mcfennecs.example).';
    expect(controllerOf(own)).toBe('McFennec’s');
  });

  it('is shown in the sentences that name it', () => {
    const { at } = findController(readingOf('The controller is Kontora GmbH.\n\nWe collect names.'))!;
    expect(at.map(({ quote }) => quote)).toEqual(['The controller is Kontora GmbH.']);
  });

  it.each([
    [
      'Quarry Oak Group Limited ("we", "us") makes maps.\n\nThe controller of your data is Quarry Oak.',
      ['Quarry Oak Group Limited ("we", "us") makes maps.', 'The controller of your data is Quarry Oak.'],
    ],
    [
      'Quarry Oak makes maps.\n\n"name": "Quarry Oak, Inc.", of the maps of Quarry Oak',
      ['Quarry Oak makes maps.', '"name": "Quarry Oak, Inc.", of the maps of Quarry Oak'],
    ],
    [
      'Quarry Oak Ltd ("we", "us") makes maps.\n\nThank you for visiting Quarry Oak Ltd today.\n\nFor your data, Quarry Oak is, with its partners in each place, the controller.',
      [
        'Quarry Oak Ltd ("we", "us") makes maps.',
        'For your data, Quarry Oak is, with its partners in each place, the controller.',
        'Thank you for visiting Quarry Oak Ltd today.',
      ],
    ],
  ])(
    'is quoted by its full name and its short one, then as the controller, by code last: %j',
    (text, quotes) => {
      expect(findController(readingOf(text))!.at.map(({ quote }) => quote)).toEqual(quotes);
    },
  );
});
