import type { Annotator } from '../annotator';

export const recipients: Annotator = {
  id: 'recipients',
  needs: [],
  provides: ['recipients'],
  annotate: () => ({ found: {} }),
};
