import type { AnswerId } from '../../lib/report/answers';

export const sectionIds = ['answers', 'data', 'sharing', 'opt-outs', 'rights'] as const;
export type SectionId = (typeof sectionIds)[number];

/** Where an answer that is a count is told in full. */
export const sectionOf: Partial<Record<AnswerId, SectionId>> = {
  'sensitive-data': 'data',
  services: 'sharing',
  'opt-outs': 'opt-outs',
  rights: 'rights',
};
