import type { RecipientId, Segment, ServiceFinding } from '../../model';
import type { Annotator, Context } from '../annotator';
import { leadSpan, spanOf } from '../evidence';
import { scopeOf } from '../scope';
import { isOwnFirm, ownFirms } from './companies-firm';
import { knownCompanies } from './companies-named';
import { flattenedRows } from './services-flattened';
import { listedServices } from './services-listed';
import { tableRows } from './services-rows';

/** One outside service as a row, a line or a list item tells of it. */
export interface ServiceRow {
  segment: Segment;
  name: string;
  company: string | null;
  purpose: string | null;
  optOut: ServiceFinding['optOut'];
}

const LONGEST = 600;
const MAX_PURPOSE = 240;

/** Outside services that the policy names one by one: rows of tables, real or flattened, and items of lists. */
export const services: Annotator = {
  id: 'services',
  needs: [],
  provides: ['services'],
  annotate(context) {
    const own = ownFirms(context);
    const byName = new Map<string, ServiceFinding>();
    for (const row of [...tableRows(context), ...flattenedRows(context), ...listedServices(context)]) {
      if (isOwnFirm(context, own, row.name)) continue;
      const key = row.name.toLowerCase();
      const known = byName.get(key);
      if (!known) byName.set(key, findingOf(context, row));
      else if (known.optOut === 'not-said' && row.optOut !== 'not-said')
        byName.set(key, findingOf(context, row));
    }
    return { found: { services: [...byName.values()] } };
  },
};

function findingOf(
  context: Context,
  { segment, name, company, purpose, optOut }: ServiceRow,
): ServiceFinding {
  const span = spanOf(segment, 0, Math.min(segment.text.length, LONGEST));
  const lead = leadSpan(context.segments, segment);
  return {
    name,
    company,
    recipients: tradeOf(context, segment),
    purpose:
      purpose && purpose.length > MAX_PURPOSE ? `${purpose.slice(0, MAX_PURPOSE - 1).trimEnd()}…` : purpose,
    optOut,
    links: segment.links.map(({ start, end, href }) => ({ href, text: segment.text.slice(start, end) })),
    score: 0.9,
    scope: scopeOf(context.reading, context.reading.sentences[segment.id]![0]!),
    evidence: [lead ? { ...span, lead } : span],
  };
}

/** What the service is to the policy: what its row says, and what the list of companies knows. */
function tradeOf({ reading }: Context, segment: Segment): RecipientId[] {
  const sentences = reading.sentences[segment.id]!;
  const said = sentences.flatMap(({ hits }) =>
    hits
      .filter(({ entry }) => entry.lexicon === `recipient-${entry.id}` && entry.props?.needs === 'nothing')
      .map(({ entry }) => entry.id as RecipientId),
  );
  const known = knownCompanies(sentences[0]!)[0]?.entry.company.recipients ?? [];
  const plainly = said.filter((id) => id === 'advertisers' || id === 'analytics-providers');
  const ids =
    known.length && !(plainly.length && known.every((id) => id === 'service-providers')) ? known : plainly;
  return ids.length ? [...new Set(ids)] : ['service-providers'];
}
