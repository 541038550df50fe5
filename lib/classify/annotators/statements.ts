import { statementIds, type StatementFinding, type StatementId } from '../../model';
import type { Annotator, Context } from '../annotator';
import { createGrammar } from '../grammar';
import { hasHit, type Sentence } from '../reading';
import { scopeOf, unionScope } from '../scope';
import { together } from '../witnesses';
import { readingsOf, type Said } from './statements-said';

/** From here on a place, or several together, carry a value. */
const CARRIES = 0.5;
/** A place that tells of a practice, not only of a case or a choice. */
const PLAIN = 0.62;
const MAX_EVIDENCE = 4;
/** Places much weaker than the best neither show the value nor say whom it concerns. */
const WORTH_SHOWING = 0.5;
/** Further places add little: they err together. */
const ECHO = 0.3;
const SUREST = 0.98;

/** The five statements, always all of them and in the vocabulary's order: yes, denied or not stated. */
export const statements: Annotator = {
  id: 'statements',
  needs: [],
  provides: ['statements'],
  annotate(context) {
    const grammar = createGrammar();
    const said = context.reading.sentences
      .flat()
      .flatMap((sentence) => readingsOf(context, sentence, grammar));
    return {
      found: {
        statements: statementIds.map((id) =>
          conclude(
            context,
            id,
            said.filter((each) => each.id === id),
          ),
        ),
      },
    };
  },
};

/**
 * A practice once told is not untold by denying it elsewhere, for other data or other people (guide, rule 4);
 * only mentioned, as in what one may opt out of, it is.
 */
function conclude(context: Context, id: StatementId, said: Said[]): StatementFinding {
  const places = (value: Said['value']) =>
    said
      .filter((each) => each.value === value)
      .sort((a, b) => b.score - a.score || plainness(b) - plainness(a));
  const [yes, denied] = [places('yes'), places('denied')];
  const plain = (yes[0]?.score ?? 0) >= PLAIN || scoreOf(denied) < CARRIES;
  const [value, carrying] =
    scoreOf(yes) >= CARRIES && plain ? (['yes', yes] as const) : (['denied', denied] as const);
  const score = scoreOf(carrying);
  if (score < CARRIES)
    return {
      id,
      value: 'not-stated',
      score: Math.round((1 - scoreOf(said)) * 100) / 100,
      scope: [],
      evidence: [],
    };
  const seen = new Set<Sentence | string>();
  const worth = carrying
    .filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
    .filter((each) => each.score >= carrying[0]!.score * WORTH_SHOWING);
  const shown = worth
    .filter(({ evidence: { quote } }) => !seen.has(quote) && seen.add(quote))
    .slice(0, MAX_EVIDENCE);
  return {
    id,
    value,
    score,
    scope: unionScope(worth.slice(0, MAX_EVIDENCE).map(({ sentence }) => scopeOf(context.reading, sentence))),
    evidence: shown.map((each) => each.evidence),
  };
}

/** Of places as sure as each other, how many signs one has that it says the thing itself and not only touches on it. */
const plainness = ({ id, sentence }: Said): number =>
  (PLAINER[id] ?? []).filter((sign) => hasHit(sentence, 'statement-setting', sign)).length;

const PLAINER: Partial<Record<StatementId, string[]>> = {
  'targeted-advertising': ['plain-advertising', 'plain-targeting'],
  'international-transfer': ['plain-transfer'],
};

const scoreOf = (places: Said[]): number =>
  together(
    places.map(({ score }) => score),
    ECHO,
    SUREST,
  );
