import type {
  ChecklistItemId,
  DataCategoryId,
  DisclosureId,
  LawId,
  OptOutTargetId,
  RecipientId,
  RegionId,
  RightId,
  SensitiveClassId,
  StatementId,
} from '../model';

/** A law's checklist as laws/*.yaml holds it: which questions it asks, where they stand, what answers them. */
export interface Law {
  id: LawId;
  name: string;
  /** as a person says it: "GDPR", "Japan's APPI" */
  shortName: string;
  territory: Territory;
  /** the texts that its items come from, by name; the first is the law itself */
  acts: Act[];
  source: string;
  note: string;
  /** patterns by which a policy names the law, its rights or its people */
  cues: Phrases;
  /** in the order in which people are shown them */
  items: LawItem[];
}

export interface Act {
  name: string;
  url: string;
}

/** Which claims concern the people a law protects, by the claim's scope. */
export interface Territory {
  /** just these */
  people: RegionId[];
  /** these and others */
  wider: RegionId[];
  /** only some of them */
  parts: RegionId[];
}

/**
 * right: the policy grants it. notice: the policy must say it.
 * practice: a duty that policies often mention though the law does not ask them to: never shown as not found.
 */
export type LawItemKind = 'right' | 'notice' | 'practice';

/** V: the law's text was read. V2: a source that cites it was read. U: nobody has read it yet. */
export type Mark = 'V' | 'V2' | 'U';

export interface LawItem {
  id: LawItemId;
  kind: LawItemKind;
  /** in plain words, what a person gets: "Get a copy of your data" */
  label: string;
  /** one line more */
  explains: string;
  /** when it applies and when not; what to watch */
  note: string;
  /** the shortest form, for narrow places: "Art. 15" */
  cite: string;
  /** article or section; of an unverified item (mark U) only the act's name */
  basis: string;
  source: string;
  mark: Mark;
  /** false where mark is U: no article number is shown before someone has read it */
  verified: boolean;
  /** findings any of which answers it */
  from: Answers | null;
  /** the practice without which there is nothing to ask; a policy that denies it makes the item not-applicable */
  hangsOn: Practice | null;
  /** where the item protects others than the law as a whole (Quebec, children) */
  territory: Territory | null;
  /** true where the law lets the company ask a fee: a price then counts as a condition */
  fee: boolean;
  /** phrases for what is no finding of its own */
  phrases: Partial<Record<Effect, Phrases>>;
  /** the law whose item of the same id has the phrases for this one too */
  phrasesOf: LawId | null;
}

/** What people are shown of a law: screens need no more, and its phrases are most of it. */
export interface ShownLaw {
  id: LawId;
  items: readonly Pick<LawItem, 'id' | 'kind' | 'label' | 'explains' | 'cite' | 'verified'>[];
}

export type LawItemId =
  | RightId
  | DisclosureId
  | StatementId
  | DataCategoryId
  | RecipientId
  | ChecklistItemId
  /** any finding of that kind */
  | 'dataCategories'
  | 'recipients';

/**
 * states: the policy says or grants it. denies: it refuses it.
 * excuses: it says that the practice the item is about does not happen.
 */
export type Effect = 'states' | 'denies' | 'excuses';

/** Patterns in the language of match/pattern.ts. */
export interface Phrases {
  patterns: string[];
  /** phrases that take back what a shorter match within them would claim */
  except: string[];
}

export interface Answers {
  rights: RightId[];
  disclosures: DisclosureId[];
  statements: StatementId[];
  dataCategories: DataCategoryId[] | 'any';
  recipients: RecipientId[] | 'any';
  optOuts: OptOutTargetId[];
  /** recipients or outside services given by name */
  names: boolean;
}

export interface Practice {
  /** denied */
  statements: StatementId[];
  /** none collected, at least one said not to be */
  dataCategories: DataCategoryId[];
  /** the same of all categories of a sensitive class */
  sensitive: SensitiveClassId[];
}
