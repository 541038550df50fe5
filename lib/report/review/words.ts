import type { LinkCheck, LinkReview, ReviewRow } from '../../model';
import { inSentence } from '../answers/name-list';
import type { Wording } from '../wording';

/** What a row stops: its targets, else the service it belongs to, else the words of the link. */
export function whatOf({ targets, vendor, text, link }: ReviewRow, { labels, join }: Wording): string {
  const names = targets.map((target) => labels.optOutTargets[target]);
  if (names.length) return [names[0], ...names.slice(1).map(inSentence)].join(join);
  return vendor ?? (text || link) ?? '';
}

/** How, for whom and with whose tool; empty for a link of a list. */
export function howOf(
  { targets, methods, vendor, scope, origin }: ReviewRow,
  { labels, join }: Wording,
): string {
  if (origin === 'list') return '';
  const ways = methods.map((method) => labels.optOutMethods[method]).join(join);
  const by = vendor && targets.length > 0 ? ` (${vendor})` : '';
  const people = scope.map((region) => labels.people[region]).join(join);
  return (people && `${people}: `) + ways + by;
}

/** "Dead: the server answered 404" */
export function verdictOf(check: LinkCheck | null, { linkReview }: Wording): string {
  if (!check) return linkReview.noLink;
  return `${linkReview.verdicts[check.verdict]}: ${reasonOf(check, linkReview)}`;
}

/** "the server answered 404", "on another site (other.example)" */
export function reasonOf({ reason, detail }: LinkCheck, { reasons }: Wording['linkReview']): string {
  if (!detail) return reasons[reason];
  return reason === 'status' ? `${reasons[reason]} ${detail}` : `${reasons[reason]} (${detail})`;
}

/** Where it ended and how, where that is not what was asked for. */
export function wayOf({ link, check }: ReviewRow, { linkReview: words }: Wording): string {
  if (!check) return '';
  const { finalUrl, hops, ms, browser, cached, checkedAt } = check;
  const moved = finalUrl && finalUrl !== link ? `${words.endsAt} ${finalUrl}` : '';
  return [
    moved,
    hops.length > 0 ? words.redirected(hops.length) : '',
    ms >= 100 ? words.after((ms / 1000).toFixed(1)) : '',
    browser ? words.inBrowser : '',
    cached ? words.fromCache(checkedAt.slice(0, 10)) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "12 work, 3 broken, 1 could not be checked" */
export function summaryOf({ counts }: Pick<LinkReview, 'counts'>, { linkReview }: Wording): string {
  const { works, dead, insecure } = counts;
  return linkReview.summary(
    works + counts['works-after-log-in'],
    dead + insecure + counts['lands-elsewhere'],
    counts['needs-javascript'] + counts['not-checkable'],
  );
}
