/** What one of our categories is called in another classification; ids and terms by system. */
export interface Mapping {
  /** of the vocabulary */
  id: string;
  /** terms by the id of their system; a system that has nothing for it is left out */
  terms: Readonly<Partial<Record<SystemId, readonly string[]>>>;
}

export const systemIds = ['dpv', 'ccpa', 'gdpr', 'appi', 'opp-115', 'apple', 'google'] as const;
export type SystemId = (typeof systemIds)[number];

export interface System {
  id: SystemId;
  name: string;
  note: string;
  source: string;
}

export interface Standards {
  systems: readonly System[];
  dataCategories: readonly Mapping[];
  recipients: readonly Mapping[];
  statements: readonly Mapping[];
  rights: readonly Mapping[];
}
