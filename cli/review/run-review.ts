import { languageName } from '../../lib/language-name';
import { withoutFragment } from '../../lib/links/mechanisms';
import { unreadIn } from '../../lib/report/links/words';
import { isBroken, isUnchecked, tally } from '../../lib/links/tally';
import {
  REVIEW_SCHEMA_VERSION,
  type DocumentSummary,
  type LinkCheck,
  type LinkReview,
  type ReviewRow,
  type SignalReview,
} from '../../lib/model';
import { isSomePolicy } from '../../lib/model/policy-kind';
import { isAddress } from '../input/expand';
import { InputError, toFailure } from '../input/input-error';
import { EXIT, type ExitCode, type Io } from '../io';
import { progressBar } from '../output/progress';
import { NAME, VERSION } from '../product';
import { fault } from '../result-of';
import { speaker } from '../say';
import type { Reading } from '../reading-options';
import { checkLink, type CheckOptions } from './check-link';
import type { KnownChecks } from './known-checks';
import { siteSignals } from './site-signals';
import { sources, type Policy, type SourceFlags } from './sources';

export interface ReviewOptions {
  given: string[];
  reading: Reading;
  parts: SourceFlags;
  checking: CheckOptions;
  /** of the interrupted run that is gone on with; null where there is none */
  journal: KnownChecks | null;
  /** of earlier runs; null where none is asked for */
  cache: KnownChecks | null;
  io: Pick<Io, 'stderr' | 'env' | 'now'>;
}

/** Reads the inputs, checks every link once, and puts what was found beside each mechanism. */
export async function runReview(options: ReviewOptions): Promise<LinkReview> {
  const { given, reading, parts, checking, io } = options;
  const rows: ReviewRow[] = [];
  const homes = new Map<string, string | null>();
  const signals: Promise<SignalReview>[] = [];
  const signalOf = siteSignals(checking);
  const failures: LinkReview['failures'] = [];
  for await (const each of sources(given, reading, parts)) {
    if ('error' in each) failures.push(failureOf(each.source, each.error, io));
    else {
      rows.push(...each.rows);
      // of a text that is not read, "says nothing" would be a claim
      if (each.policy && !unreadIn(each.policy.analysis)) signals.push(signalOf(each.policy));
      if (each.rows.length === 0) speaker(io)(nothingIn(each));
      for (const { link } of each.rows)
        if (link) addTo(homes, withoutFragment(link), each.policy?.url ?? null);
    }
  }
  const checks = await checkAll(homes, options);
  if (isCutOff(checks)) io.stderr.write(`${NAME}: ${CUT_OFF}\n`);
  const checked = rows.map((row) => ({
    ...row,
    check: (row.link && checks.get(withoutFragment(row.link))!) || null,
  }));
  return {
    schemaVersion: REVIEW_SCHEMA_VERSION,
    engine: { name: NAME, version: VERSION },
    reviewedAt: io.now().toISOString(),
    counts: tally(checked),
    rows: checked,
    signals: await Promise.all(signals),
    failures,
  };
}

const CUT_OFF =
  'not one of the sites could be reached, so their links look dead: check the connection of this machine, and review again.';

/** Several sites and none that answers: rather than all of them, it is our own network that is gone. */
function isCutOff(checks: ReadonlyMap<string, LinkCheck>): boolean {
  const asked = [...checks].filter(([link]) => isAddress(link));
  const hosts = new Set(asked.map(([link]) => hostOf(link)));
  return hosts.size > 1 && asked.every(([, { reason }]) => reason === 'dns' || reason === 'unreachable');
}

const hostOf = (link: string) => (URL.canParse(link) ? new URL(link).host : link);

/** An empty review ends as one in which everything works, so it is said aloud; more of what is not even a policy. */
function nothingIn({ source, policy }: { source: string; policy: Policy | null }): string {
  if (policy && unreadIn(policy.analysis))
    return `${source} is ${inLanguage(policy.analysis.document)}, so no way to opt out was looked for: there was no link to check.`;
  const nothing = `${source} names no way to opt out: there was no link to check`;
  const kind = policy?.analysis.document.kind ?? 'other';
  if (isSomePolicy(kind)) return `${nothing}.`;
  return `${nothing}. It does not read like a privacy policy; a list of links has one address a line, or a column "link".`;
}

const inLanguage = ({ language }: DocumentSummary): string =>
  language === 'und' ? 'in no language that could be told' : `in ${languageName(language)}, not in English`;

/** By the contract: some input failed, some opt-out is broken, some could not be checked, all work. */
export function reviewExitCode({ rows, failures }: LinkReview): ExitCode {
  const verdicts = rows.flatMap(({ check }) => check?.verdict ?? []);
  if (failures.length > 0) return EXIT.failed;
  if (verdicts.some(isBroken)) return EXIT.broken;
  return verdicts.some(isUnchecked) ? EXIT.unchecked : EXIT.done;
}

async function checkAll(
  homes: Map<string, string | null>,
  options: ReviewOptions,
): Promise<Map<string, LinkCheck>> {
  const { checking, journal, cache, io } = options;
  const checks = new Map<string, LinkCheck>();
  const progress = progressBar(io.stderr, homes.size > 1 ? async () => homes.size : null);
  try {
    await Promise.all(
      [...homes].map(async ([link, home]) => {
        const before = journal?.get(link);
        const known = before ?? cached(cache?.get(link));
        const check = known ?? (await checkLink(link, home, checking));
        checks.set(link, check);
        if (!before) await journal?.add(link, check);
        if (!known && isLasting(check)) await cache?.add(link, check);
        progress.step(link);
      }),
    );
  } finally {
    progress.end();
  }
  return checks;
}

const cached = (check: LinkCheck | undefined) => check && { ...check, cached: true };

/** What may be different in a minute is not kept for the next review. */
function isLasting({ reason, status }: LinkCheck): boolean {
  const passing = ['time-out', 'dns', 'unreachable', 'broke-off', 'asked-to-wait', 'no-permission'];
  return !passing.includes(reason) && !(status !== null && status >= 500);
}

/** One link of several policies is at home where the first has it. */
function addTo(homes: Map<string, string | null>, link: string, home: string | null): void {
  if (!homes.has(link)) homes.set(link, home);
}

function failureOf(source: string, error: unknown, io: ReviewOptions['io']): LinkReview['failures'][number] {
  const known = error instanceof InputError ? error : fault(source, error, io);
  return { source, error: toFailure(source, known).error };
}
