import type { Annotator } from '../annotator';

export const dataCategories: Annotator = {
  id: 'data-categories',
  needs: [],
  provides: ['dataCategories'],
  annotate: () => ({ found: {} }),
};
