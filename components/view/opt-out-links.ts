import type { Analysis } from '../../lib/model';

/** The addresses that a policy gives for opting out, each once. */
export function linksOf({ optOuts, services }: Analysis): string[] {
  const offered = services.filter(({ optOut }) => optOut === 'offered');
  return [...new Set([...optOuts, ...offered].flatMap(({ links }) => links.map(({ href }) => href)))];
}
