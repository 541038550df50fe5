/** `npm run goldens`: writes the goldens anew. Read what git shows as changed before you commit it. */
import { writeFileSync } from 'node:fs';
import { analysisOf, goldenCases } from './cases';
import { goldenUrl, printed } from './golden-file';
import { summaryOf } from './summary';

for (const name of Object.keys(goldenCases))
  writeFileSync(goldenUrl(name), printed(summaryOf(analysisOf(name))));
