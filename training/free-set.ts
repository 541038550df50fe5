import type { StoredWeights } from '../lib/classify/model/weights';
import { combine } from './combine';
import { inPlace, labelled, unlabelled } from './corpus';
import type { HeadedParagraph } from './headed-paragraphs';
import type { Linear } from './linear';
import type { OwnParagraph } from './own-labels';
import { inputsOfSegment, sparse, trainOwn } from './topic-model';
import { storedWeights } from './weights-file';

/** The file keeps a policy's paragraphs together: its fifths are of different policies. */
const FOLDS = 5;

/**
 * Weights for uses that OPP-115's terms do not allow: they know headings, the corpus and our own labels. The second
 * step learns from what models said of fifths of the file that they had not seen.
 */
export function trainFree(
  paragraphs: HeadedParagraph[],
  own: OwnParagraph[],
  model: Linear,
  say: (line: string) => void,
): StoredWeights {
  const foldOf = (index: number): number => Math.floor((index * FOLDS) / paragraphs.length);
  const heard = Array.from({ length: FOLDS }, (_, fold) => {
    say(`fifth ${fold + 1} of ${FOLDS}`);
    const others = own.filter(({ index }) => foldOf(index) !== fold);
    const corpus = unlabelled(paragraphs, sparse, (index) => foldOf(index) !== fold);
    const trained = trainOwn(labelled(paragraphs, others, sparse), corpus);
    return own
      .filter(({ index }) => foldOf(index) === fold)
      .map(({ index, labels }) => {
        const { headings, ...bare } = inPlace(paragraphs, index);
        const { alone, inContext } = inputsOfSegment(trained, bare);
        const headed = inputsOfSegment(trained, { ...bare, headings }).inContext;
        return { labels, alone, inContext, headed };
      });
  }).flat();
  const labels = heard.map((each) => each.labels);
  const alone = combine(
    heard.map((each) => each.alone),
    labels,
  );
  // both: some texts come with their headings, some without
  const inContext = combine(
    [...heard.map((each) => each.inContext), ...heard.map((each) => each.headed)],
    [...labels, ...labels],
  );
  return storedWeights('free', model, alone, inContext);
}
