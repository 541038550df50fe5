import { statementIds } from '../../model';
import type { Annotator } from '../annotator';

export const statements: Annotator = {
  id: 'statements',
  needs: [],
  provides: ['statements'],
  annotate: () => ({
    found: {
      statements: statementIds.map((id) => ({ id, value: 'not-stated', score: 1, scope: [], evidence: [] })),
    },
  }),
};
