import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { recipientMentions } from '../../lib/classify/annotators/recipients-expected';
import { mentionsOf } from '../../lib/classify/data-categories/mentions';
import { readPolicy } from '../../lib/classify/policy-reader';
import type { Reading } from '../../lib/classify/reading';
import { secondOpinion, type Opinion, type OpinionClass } from '../../lib/classify/second-opinion';
import { linkPlaces } from '../../lib/classify/second-opinion/link-places';
import { MENTION_CLASSES, type Judged } from '../../lib/classify/second-opinion/mentions';
import { shippedWeights } from '../../lib/classify/second-opinion/weights';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import {
  dataCategoryIds,
  optOutTargetIds,
  type DataCategoryId,
  type OptOutTargetId,
  type RecipientId,
} from '../../lib/model';
import { segment } from '../../lib/segment';
import { weightsId } from '../../training/weights-file';
import goldenLinks from './golden/opt-out-links.json';
import goldenMentions from './golden/mentions.json';
import golden from './golden/second-opinion.json';

const segments = (markdown: string) => segment([fromMarkdown(markdown, { source: 'made up' })]);

/** An opinion that sees an offer in the sentences with some words, doubts some claims, finds some unlike what they rest on, scores some links and judges some data. */
const opinionOf =
  (
    offers: Partial<Record<OptOutTargetId, string>>,
    doubted: OpinionClass[] = [],
    ways: Record<string, number> = {},
    judged: Partial<Record<DataCategoryId | RecipientId, Partial<Judged>>> = {},
    likeness: Partial<Record<OpinionClass, number>> = {},
  ) =>
  (reading: Reading): Opinion => ({
    offers: (id) =>
      reading.sentences
        .flat()
        .filter(({ segment: { text }, start, end }) => text.slice(start, end).includes(offers[id] ?? '\0'))
        .map((sentence) => ({ sentence, score: 0.95 })),
    doubts: (id) => doubted.includes(id),
    likeness: (id) => likeness[id] ?? 1,
    links: linkPlaces(reading).map(({ sentence, link }) => ({
      sentence,
      link,
      score: ways[link.href] ?? 0.5,
    })),
    mentions: (mentions) => new Map(mentions.map((each) => [each, { ...UNDECIDED, ...judged[each.id] }])),
  });

const UNDECIDED: Judged = { collected: 0.6, 'not-collected': 0, received: 0.6 };

const classified = (markdown: string, opinion: (reading: Reading) => Opinion) =>
  classify(segments(markdown), {}, opinion);

describe('secondOpinion of sentences', () => {
  it.each(golden)('expects of "$text" what it expected when it was trained', ({ text, offers }) => {
    const opinion = secondOpinion(readPolicy(segments(text)));
    const scores = optOutTargetIds.flatMap((id) =>
      opinion.offers(id).map(({ score }) => [id, Math.round(score * 1e4) / 1e4]),
    );
    expect(Object.fromEntries(scores)).toEqual(offers);
  });

  it('sees no offer in what is no policy', () => {
    const opinion = secondOpinion(
      readPolicy(segments('The ferry leaves at noon. Bring a coat and some bread.')),
    );
    for (const id of optOutTargetIds) expect(opinion.offers(id)).toEqual([]);
  });

  it('doubts every claim of a long text about something else, where it is learnt well', () => {
    const opinion = secondOpinion(
      readPolicy(segments('The ferry leaves at noon. Bring a coat. '.repeat(40))),
    );
    const doubted = shippedWeights.sentences.classes.filter((id) => opinion.doubts(id as OpinionClass));
    expect(doubted).toContain('right:access');
    expect(doubted).toEqual(
      shippedWeights.sentences.classes.filter((_, k) => shippedWeights.sentences.doubts[k]! > 0),
    );
  });

  it('doubts nothing in a text of a few sentences', () => {
    const opinion = secondOpinion(readPolicy(segments('The ferry leaves at noon.')));
    for (const id of shippedWeights.sentences.classes) expect(opinion.doubts(id as OpinionClass)).toBe(false);
  });

  it('reads an empty text and an endless sentence', () => {
    for (const text of ['', 'opt out of sale '.repeat(5_000)])
      expect(() => secondOpinion(readPolicy(segments(text)))).not.toThrow();
  });

  it('reads thousands of items that hang on a long paragraph', () => {
    const paragraph = 'We collect your name and address when you visit us. '.repeat(4_000);
    const text = `${paragraph}We collect:\n\n${'- your name\n'.repeat(4_000)}`;
    expect(() => secondOpinion(readPolicy(segments(text)))).not.toThrow();
  });

  it.each(Object.entries(shippedWeights))('has weights of %s whose id is their hash', (_, weights) =>
    expect(weights.id).toBe(weightsId(weights)),
  );
});

describe('secondOpinion of links', () => {
  const linksOf = (markdown: string) => secondOpinion(readPolicy(segments(markdown))).links;

  it.each(goldenLinks)('expects of "$text" what it expected when it was trained', ({ text, scores }) =>
    expect(linksOf(text).map(({ score }) => Math.round(score * 1e4) / 1e4)).toEqual(scores),
  );

  it('reads addresses in plain text, and none of other schemes', () => {
    const read = linksOf(
      'Write to privacy@example.org, call [us](tel:+15550100), see https://example.org/a.',
    );
    expect(read.map(({ link }) => link.href)).toEqual([
      'mailto:privacy@example.org',
      'https://example.org/a',
    ]);
  });

  it('reads tens of thousands of links in one paragraph', () => {
    const many = '[opt out](https://example.org/a) '.repeat(20_000);
    expect(linksOf(many)).toHaveLength(20_000);
  });
});

describe('secondOpinion of mentions', () => {
  const judgedIn = (markdown: string) => {
    const reading = readPolicy(segments(markdown));
    return secondOpinion(reading).mentions([...mentionsOf(reading), ...recipientMentions(reading)]);
  };

  it.each(goldenMentions)('makes of "$text" what it made when it was trained', ({ text, scores }) => {
    const made = [...judgedIn(text)].map(([{ id }, judged]) => [
      id,
      ...MENTION_CLASSES.map((each) => Math.round(judged[each] * 1e4) / 1e4),
    ]);
    expect(made).toEqual(scores);
  });

  it('reads thousands of mentions in one sentence and in a list below one heading', () => {
    expect(judgedIn('your name, email address and health, '.repeat(6_000)).size).toBeGreaterThan(15_000);
    expect(judgedIn(`# Data we collect\n\n${'- your name\n'.repeat(6_000)}`).size).toBeGreaterThan(5_000);
  });
});

describe('data categories with a second opinion', () => {
  const judgedAs = (text: string, judged: Partial<Record<DataCategoryId, Partial<Judged>>>) =>
    classified(text, opinionOf({}, [], {}, judged));

  it('are possible where no mention looks like data collected', () => {
    const { found, possible } = judgedAs('We collect your name and your email address.', {
      name: { collected: 0.1, 'not-collected': 0 },
    });
    expect(found.dataCategories.map(({ id }) => id)).toEqual(['email-address']);
    expect(possible.dataCategories).toMatchObject([{ id: 'name', score: 0.4 }]);
  });

  const ALARM = 'The alarm in your watch goes off whenever your health gives cause.';

  it('are found where a mention plainly shows them and the rules see too little', () => {
    expect(judgedAs(ALARM, {}).found.dataCategories).toEqual([]);
    const { found, possible } = judgedAs(ALARM, { health: { collected: 0.95, 'not-collected': 0 } });
    expect(found.dataCategories).toMatchObject([
      { id: 'health', disposition: 'collected', score: 0.55, evidence: [{ quote: ALARM }] },
    ]);
    expect(possible.dataCategories).toEqual([]);
  });

  it('are refused where a mention plainly says so and none the contrary', () => {
    const refused = { collected: 0.1, 'not-collected': 0.8 };
    expect(judgedAs(ALARM, { health: refused }).found.dataCategories).toMatchObject([
      { id: 'health', disposition: 'not-collected' },
    ]);
    const both = judgedAs(ALARM, { health: { ...refused, collected: 0.6 } });
    expect(both.found.dataCategories).toEqual([]);
  });

  it('are not doubted where an item stands in a list of what is collected', () => {
    const namedIn = (text: string) =>
      judgedAs(text, { name: { collected: 0.1 } }).found.dataCategories.some(({ id }) => id === 'name');
    expect(namedIn('We collect:\n\n- your full name, email address and telephone number')).toBe(true);
    expect(namedIn('We collect:\n\n- your name\n- your email address')).toBe(true);
    expect(namedIn('We collect:\n\n- your full name where you or we like to have it')).toBe(false);
  });

  it.each([
    ['We collect your date of birth.', 0.35, []],
    ['We collect your date of birth.', 0.45, ['age']],
    ['We collect your date of birth, email address and telephone number.', 0.35, ['age']],
    ['We collect data on your religion.', 0.35, ['religion-belief']],
  ] as const)('%s must look likelier where it is the one witness: %d', (text, collected, ids) => {
    const { found } = judgedAs(text, { age: { collected }, 'religion-belief': { collected } });
    const own = found.dataCategories.filter(({ id }) => id === 'age' || id === 'religion-belief');
    expect(own.map(({ id }) => id)).toEqual(ids);
  });

  it('are found where the rules nearly see them and a mention looks likely', () => {
    const text = '## Contact us\n\nThe desk knows your date of birth.';
    expect(judgedAs(text, { age: { collected: 0.6 } }).found.dataCategories).toEqual([]);
    expect(judgedAs(text, { age: { collected: 0.75 } }).found.dataCategories).toMatchObject([
      { id: 'age', disposition: 'collected', score: 0.55 },
    ]);
  });

  it('come in the order of the vocabulary, whoever finds them', () => {
    const text = `We collect your IP address.\n\nYour name is on the gate.\n\n${ALARM}`;
    const { found } = judgedAs(text, { name: { collected: 0.95 }, health: { collected: 0.95 } });
    const ids = found.dataCategories.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(ids).toEqual(dataCategoryIds.filter((id) => ids.includes(id)));
  });

  it('are quoted first where they look most like data collected', () => {
    const firstQuote = (liked: string) =>
      classified('We collect your email address.\n\nWe gather your email address.', (reading) => ({
        ...opinionOf({})(reading),
        mentions: (mentions) =>
          new Map(
            mentions.map((each) => {
              const collected = each.sentence.segment.text.includes(liked) ? 0.99 : 0.4;
              return [each, { ...UNDECIDED, collected }];
            }),
          ),
      })).found.dataCategories[0]?.evidence[0]?.quote;
    expect(firstQuote('We collect')).toBe('We collect your email address.');
    expect(firstQuote('We gather')).toBe('We gather your email address.');
  });
});

describe('recipients with a second opinion', () => {
  const SHARED = 'We share your data with our affiliates and with researchers.';

  it('are possible where no place looks as if they get data', () => {
    const { found, possible } = classified(SHARED, opinionOf({}, [], {}, { affiliates: { received: 0.1 } }));
    expect(found.recipients.map(({ id }) => id)).toEqual(['researchers']);
    expect(possible.recipients).toMatchObject([{ id: 'affiliates', score: 0.4 }]);
  });

  it('are not asked about where companies alone name them', () => {
    const { found } = classified(
      'We share your data with Mixpanel.',
      opinionOf({}, [], {}, { 'analytics-providers': { received: 0.1 } }),
    );
    expect(found.recipients.map(({ id }) => id)).toEqual(['analytics-providers']);
  });

  const ALARM = 'The alarm goes off for our affiliates as well.';

  it('are found where a place plainly shows them and the rules see too little', () => {
    expect(classified(ALARM, opinionOf({})).found.recipients).toEqual([]);
    const { found, possible } = classified(ALARM, opinionOf({}, [], {}, { affiliates: { received: 0.95 } }));
    expect(found.recipients).toMatchObject([{ id: 'affiliates', score: 0.7, evidence: [{ quote: ALARM }] }]);
    expect(possible.recipients).toEqual([]);
  });

  it('of a denial that the rules see are found no less where another place plainly shows them', () => {
    const text = `We do not share your data with our affiliates.\n\n${ALARM}`;
    const { found } = classified(text, opinionOf({}, [], {}, { affiliates: { received: 0.95 } }));
    expect(found.recipients).toMatchObject([{ id: 'affiliates', evidence: [{ quote: ALARM }] }]);
    expect(found.denials).toEqual([]);
  });
});

describe('rights with a second opinion', () => {
  const text = 'You have the right to access your personal data and to have it deleted.';

  it('are possible where they are doubted', () => {
    const { found, possible } = classified(text, opinionOf({}, ['right:access']));
    expect(found.rights.map(({ id }) => id)).toEqual(['deletion']);
    expect(possible.rights).toMatchObject([{ id: 'access', score: 0.4 }]);
  });

  it('are possible where everyday words are all they rest on', () => {
    const likeness = { 'right:access': 0.5, 'right:deletion': 0.9 } as const;
    const { found, possible } = classified(text, opinionOf({}, [], {}, {}, likeness));
    expect(found.rights.map(({ id }) => id)).toEqual(['deletion']);
    expect(possible.rights).toMatchObject([{ id: 'access', score: 0.4 }]);
  });
});

describe('opt-outs with a second opinion', () => {
  it('gain a choice with the way and the link of its sentence', () => {
    const text = 'You may opt out of what partners learn by [our panel](https://example.org/panel).';
    const { found } = classified(text, opinionOf({ 'third-party-sharing': 'partners' }));
    expect(found.optOuts).toMatchObject([
      { targets: ['third-party-sharing'], links: [{ href: 'https://example.org/panel' }] },
    ]);
  });

  it('gain a target where the rules see a choice of another', () => {
    const text = 'To opt out of marketing emails and of our guesses, click the unsubscribe link.';
    const { found } = classified(text, opinionOf({ profiling: 'guesses' }));
    expect(found.optOuts).toHaveLength(1);
    expect(found.optOuts[0]!.targets).toEqual(['marketing', 'profiling']);
  });

  it('gain the links of a choice whose target is found elsewhere', () => {
    const text =
      'To opt out of marketing emails, click the unsubscribe link.\n\nYou may opt out of our post [here](https://example.org/post).';
    const { found } = classified(text, opinionOf({ marketing: 'our post' }));
    expect(found.optOuts.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
      'https://example.org/post',
    ]);
  });

  it('gain no way by a signal that nobody heeds', () => {
    const text = 'Though we do not respond to Do Not Track signals, you can block tracking in other ways.';
    const { found } = classified(text, opinionOf({ 'cookies-tracking': 'block tracking' }));
    expect(found.optOuts).toMatchObject([{ methods: ['browser-setting'] }]);
  });

  it('gain nothing where no word of choice is', () => {
    const { found } = classified('Our partners learn what you buy.', opinionOf({ marketing: 'partners' }));
    expect(found.optOuts).toEqual([]);
  });

  it('lose a target that nothing in the policy looks like', () => {
    const text = 'You may opt out of marketing emails by clicking the unsubscribe link.';
    const { found, possible } = classified(text, opinionOf({}, ['opt-out:marketing']));
    expect(found.optOuts).toEqual([]);
    expect(possible.optOuts).toHaveLength(1);
  });
});

describe('links of opt-outs with a second opinion', () => {
  const PANEL = 'https://example.org/panel';
  const linksOf = (text: string, ways: Record<string, number>) =>
    classified(text, opinionOf({}, [], ways)).found.optOuts.map(({ targets, methods, links }) => ({
      targets,
      methods,
      links: links.map(({ href }) => href),
    }));

  it('lose one that looks like none, and keep the choice', () => {
    const text = `You may opt out of marketing emails in [our panel](${PANEL}).`;
    expect(linksOf(text, {})[0]!.links).toEqual([PANEL]);
    expect(linksOf(text, { [PANEL]: 0.02 })).toMatchObject([{ targets: ['marketing'], links: [] }]);
  });

  it('lose the vendor with its link', () => {
    const tool = 'https://tools.google.com/dlpage/gaoptout';
    const text = `You may opt out of analytics [here](${tool}).`;
    const vendors = (ways: Record<string, number>) =>
      classified(text, opinionOf({}, [], ways)).found.optOuts.map(({ vendor }) => vendor);
    expect(vendors({})).toEqual(['Google']);
    expect(vendors({ [tool]: 0.02 })).toEqual([null]);
  });

  it('keep the address that another place gives for all requests', () => {
    const text =
      'You may ask us not to sell your data: contact us as described below.\n\n## Contact us\n\nTo make a request, write to ask@example.org.';
    const kept = linksOf(text, { 'mailto:ask@example.org': 0.02 });
    expect(kept).toEqual(linksOf(text, {}));
    expect(kept[0]!.links).toEqual(['mailto:ask@example.org']);
  });

  it('gain one that stands behind the sentence of a choice', () => {
    const text = `You may opt out of marketing emails. Our partners hold panels. [Panel](${PANEL})`;
    expect(linksOf(text, {})[0]!.links).toEqual([]);
    expect(linksOf(text, { [PANEL]: 0.99 })).toMatchObject([{ targets: ['marketing'], links: [PANEL] }]);
  });

  it('gain a choice where the place of one says what it is about', () => {
    const text = `Our partners show targeted advertising: [panel](${PANEL})`;
    expect(linksOf(text, {})).toEqual([]);
    expect(linksOf(text, { [PANEL]: 0.99 })).toEqual([
      { targets: ['targeted-advertising'], methods: ['web-page'], links: [PANEL] },
    ]);
  });

  it('gain a page, no tool, of the service whose tool it is', () => {
    const page = 'https://myaccount.google.com/data';
    const text = `# Google Privacy Policy\n\nGoogle shows targeted advertising: [my data](${page})`;
    expect(linksOf(text, { [page]: 0.99 })[0]!.methods).not.toContain('industry-tool');
  });

  it('gain no other place of the policy', () => {
    const policy = 'https://example.org/privacy';
    const text = `[A](${policy}#a) [B](${policy}#b)\n\nYou may opt out of marketing emails. See [C](${policy}#c).`;
    expect(linksOf(text, { [`${policy}#c`]: 0.99 })[0]!.links).toEqual([]);
  });

  it('gain none of a page that only explains', () => {
    const page = 'https://en.wikipedia.org/wiki/Do_Not_Track';
    const text = `You may opt out of marketing emails, see [this page](${page}).`;
    expect(linksOf(text, { [page]: 0.99 })[0]!.links).toEqual([]);
  });

  it('gain none where nothing says of what', () =>
    expect(linksOf(`See [panel](${PANEL}).`, { [PANEL]: 0.99 })).toEqual([]));

  it('gain a bounded number', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => `https://example.org/${at}`);
    const text = `Our partners show targeted advertising: ${many.map((href) => `[p](${href})`).join(' ')}`;
    expect(linksOf(text, Object.fromEntries(many.map((href) => [href, 0.99])))[0]!.links.length).toBe(200);
  });
});
