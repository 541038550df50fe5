import type { OptOutFinding } from '../../model';
import type { Annotator } from '../annotator';
import { candidates } from '../opt-outs/candidates';
import { deniedChoices } from '../opt-outs/denials';
import { merged, THRESHOLD } from '../opt-outs/merge';

/** Every choice that the policy offers to stop or limit a use of data, and the choices it refuses. */
export const optOuts: Annotator = {
  id: 'opt-outs',
  needs: [],
  provides: ['optOuts', 'denials'],
  annotate(context) {
    const all = merged(candidates(context)).map((each, index): OptOutFinding => ({
      ...each,
      id: `opt-out-${index + 1}`,
    }));
    return {
      found: { optOuts: all.filter((each) => each.score >= THRESHOLD), denials: deniedChoices(context) },
      possible: { optOuts: all.filter((each) => each.score < THRESHOLD) },
    };
  },
};
