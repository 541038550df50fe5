import type { Analysis, ServiceFinding } from '../../model';
import type { TextOptions } from '../to-text';
import type { Page } from './page';
import { proof } from './proof';

const COLUMN = 28;

/** Outside services that the policy names one by one, as in a table of cookies. */
export function servicesSection(page: Page, analysis: Analysis, options: TextOptions): void {
  const { services } = analysis;
  if (services.length === 0) return;
  const offered = services.filter(({ optOut }) => optOut === 'offered').length;
  page.heading('Outside services', `${services.length} by name, ${offered} of them can be switched off`);
  for (const service of services) {
    const by = service.company && service.company !== service.name ? service.company : '';
    page.row([
      { text: service.name, tone: 'strong', width: COLUMN },
      { text: by || offer(service), tone: 'faint' },
    ]);
    if (by)
      page.row([
        { text: '', width: COLUMN },
        { text: offer(service), tone: 'faint' },
      ]);
    for (const { href } of service.links.slice(0, 1))
      page.row([
        { text: '', width: COLUMN },
        { text: href, tone: 'link' },
      ]);
    proof(page, analysis, options, service);
  }
}

function offer({ optOut, links }: ServiceFinding): string {
  if (optOut === 'offered')
    return links.length ? 'opt out:' : 'an opt-out is offered; no link stands in the text';
  return optOut === 'said-not-offered' ? 'says there is no opt-out' : 'no way to opt out given';
}
