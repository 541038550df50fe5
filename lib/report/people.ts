import type { RegionId } from '../model';
import { english } from './wording';

/** "; said to Californians": for claims that are made to some people only; nothing for everyone. */
export function forPeople(scope: RegionId[], before: string, after = ''): string {
  if (scope.length === 0) return '';
  const names = scope.map((region) => english.labels.people[region]);
  const [first = '', ...rest] = names;
  return before + [first, ...rest.map(lowerFirst)].join(', ') + after;
}

const lowerFirst = (text: string) =>
  /^(?:People|Children|A )/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
