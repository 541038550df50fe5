import type { DisclosureId, StatementId, TopicId } from '../model';

/** What a text speaks of, in the six hues that people are shown; each always stands beside its name. */
export const groupIds = ['data', 'sharing', 'choice', 'rights', 'keeping', 'other'] as const;
export type GroupId = (typeof groupIds)[number];

export const groupOfTopic: Record<TopicId, GroupId> = {
  'first-party-collection': 'data',
  'third-party-sharing': 'sharing',
  'user-choice': 'choice',
  'do-not-track': 'choice',
  'access-edit-deletion': 'rights',
  'data-retention': 'keeping',
  'data-security': 'keeping',
  'policy-change': 'other',
  'specific-audiences': 'other',
  introductory: 'other',
  contact: 'other',
  'practice-not-covered': 'other',
};

export const groupOfStatement: Record<StatementId, GroupId> = {
  sale: 'sharing',
  'targeted-advertising': 'sharing',
  'international-transfer': 'sharing',
  'automated-decisions': 'data',
  'ai-training': 'data',
};

export const groupOfDisclosure: Record<DisclosureId, GroupId> = {
  'controller-identity': 'other',
  'contact-channel': 'other',
  'data-protection-officer': 'other',
  representative: 'other',
  purposes: 'data',
  'legal-basis': 'data',
  'data-sources': 'data',
  retention: 'keeping',
  'transfer-safeguards': 'keeping',
  security: 'keeping',
  'policy-changes': 'other',
  'effective-date': 'other',
  'do-not-track': 'choice',
  'global-privacy-control': 'choice',
  children: 'other',
  'request-procedure': 'rights',
  'identity-verification': 'rights',
  'response-time': 'rights',
  'request-fee': 'rights',
  'joint-use': 'sharing',
};
