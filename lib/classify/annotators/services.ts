import type { Annotator } from '../annotator';

export const services: Annotator = {
  id: 'services',
  needs: [],
  provides: ['services'],
  annotate: () => ({ found: {} }),
};
