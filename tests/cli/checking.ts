import { createFetcher, type Asker, type Fetcher } from '../../cli/fetch/fetcher';
import type { CheckOptions } from '../../cli/review/check-link';
import { createRobots } from '../../cli/review/robots';
import { createSchedule } from '../../cli/review/schedule';

export const AGENT = 'smallprint/test';
/** Long, as a busy machine may take seconds over 5 MB; short for what never answers, which each test waits out. */
const PATIENCE = 20_000;
export const SHORT_PATIENCE = 4_000;

/** How a test checks links: by our own name, on this machine alone unless it says otherwise. */
export function checking(
  mayConnect = (address: string) => /^(?:127\.0\.0\.1|::1)$/.test(address),
  timeoutMs = PATIENCE,
): CheckOptions & { fetcher: Fetcher & Asker } {
  const now = () => new Date('2026-01-02T03:04:05Z');
  const fetcher = createFetcher({ mayConnect, maxBytes: 5e6, timeoutMs, userAgent: AGENT, now });
  const robots = createRobots({ fetcher, userAgent: AGENT, timeoutMs });
  const schedule = createSchedule();
  return { fetcher, robots, schedule, timeoutMs, maxBytes: 5e6, mx: false, drawer: null, now };
}
