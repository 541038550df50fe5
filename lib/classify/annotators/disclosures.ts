import type { Annotator } from '../annotator';

export const disclosures: Annotator = {
  id: 'disclosures',
  needs: [],
  provides: ['disclosures'],
  annotate: () => ({ found: {} }),
};
