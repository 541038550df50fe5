import type { RegionId } from '../model';
import { english } from './wording';

/**
 * For claims that are made to some people only: "; said to Californians and people in Japan" after something,
 * "People in Japan: " at a start. Nothing where a claim is made to everyone.
 */
export function forPeople(scope: RegionId[], before: string, after = ''): string {
  if (scope.length === 0) return '';
  const names = scope
    .map((region) => english.labels.people[region])
    .map((name, index) => (index === 0 && before === '' ? name : lowerFirst(name)));
  const last = names.at(-1)!;
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
  return before + list + after;
}

/** Names of peoples keep their capital. */
const lowerFirst = (text: string) =>
  /^(?:People|Children|A )/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
