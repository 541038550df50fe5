import type { Annotator } from '../annotator';

export const rights: Annotator = {
  id: 'rights',
  needs: [],
  provides: ['rights'],
  annotate: () => ({ found: {} }),
};
