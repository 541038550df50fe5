import { describe, expect, it } from 'vitest';
import { classify } from '../../lib/classify';
import { readPolicy } from '../../lib/classify/policy-reader';
import type { Reading } from '../../lib/classify/reading';
import { secondOpinion, type Opinion, type OpinionClass } from '../../lib/classify/second-opinion';
import { storedOpinion } from '../../lib/classify/second-opinion/weights';
import { fromMarkdown } from '../../lib/extract/from-markdown';
import { optOutTargetIds, type OptOutTargetId } from '../../lib/model';
import { segment } from '../../lib/segment';
import { weightsId } from '../../training/weights-file';
import golden from './golden/second-opinion.json';

const segments = (markdown: string) => segment([fromMarkdown(markdown, { source: 'made up' })]);

/** An opinion that sees an offer in the sentences with some words, and doubts some claims. */
const opinionOf =
  (offers: Partial<Record<OptOutTargetId, string>>, doubted: OpinionClass[] = []) =>
  (reading: Reading): Opinion => ({
    offers: (id) =>
      reading.sentences
        .flat()
        .filter(({ segment: { text }, start, end }) => text.slice(start, end).includes(offers[id] ?? '\0'))
        .map((sentence) => ({ sentence, score: 0.95 })),
    doubts: (id) => doubted.includes(id),
  });

const classified = (markdown: string, opinion: (reading: Reading) => Opinion) =>
  classify(segments(markdown), {}, opinion);

describe('secondOpinion', () => {
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
    const doubted = storedOpinion.classes.filter((id) => opinion.doubts(id as OpinionClass));
    expect(doubted).toContain('right:access');
    expect(doubted).toEqual(storedOpinion.classes.filter((_, k) => storedOpinion.doubts[k]! > 0));
  });

  it('doubts nothing in a text of a few sentences', () => {
    const opinion = secondOpinion(readPolicy(segments('The ferry leaves at noon.')));
    for (const id of storedOpinion.classes) expect(opinion.doubts(id as OpinionClass)).toBe(false);
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

  it('has weights whose id is their hash', () => expect(storedOpinion.id).toBe(weightsId(storedOpinion)));
});

describe('rights with a second opinion', () => {
  const text = 'You have the right to access your personal data and to have it deleted.';

  it('are possible where they are doubted', () => {
    const { found, possible } = classified(text, opinionOf({}, ['right:access']));
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
