import type { Annotator } from '../annotator';

export const optOuts: Annotator = {
  id: 'opt-outs',
  needs: [],
  provides: ['optOuts'],
  annotate: () => ({ found: {} }),
};
