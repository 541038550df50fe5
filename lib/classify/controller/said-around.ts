import { genericAt } from './name-runs';

/** A name as the policy writes it, and the words behind and before it. */
export interface Written {
  name: string;
  after: string;
  before: string;
}

/** "(“Acme”, “we”, “us”)" after a name: the policy says who "we" is; "(and our attorney)" says nothing of it. */
const SELF =
  /^[^.;]{0,90}?\((?:[^()]{0,120}?["“”'‘’*_ ])?(?:we|us|our|the company|company)(?:["”'’*_,)/]| (?:and|or)\b)/iu;
/** "Acme and its affiliates, Acme Labs and Acme Maps (“we”)": the first of a family speaks for all. */
const SELF_GROUP =
  /^,? (?:and|together with) (?:its|our|all its|all of its) [^.;()]{0,60}(?:subsidiaries|affiliates|affiliated companies)\b[^;]{0,300}?["“'‘](?:we|us|our)["”'’]/iu;
/** "All references to “we” or “us” mean" before it. */
const SELF_BEFORE = /["“'‘](?:we|us|our)["”'’][^.;]{0,60}\b(?:refers?(?: to)?|means?)(?: the)? $/iu;
/** "We are Acme Ltd" and "We, Acme Ltd,": said of a firm or of the name in the address alone, as one also is "HIPAA compliant". */
const SELF_PLAIN = /(?:^|[.,:“"(] ?)we(?: are|,| mean)(?: the)? ["“'‘]?$/iu;
/** "© 2026 " before it. */
const COPYRIGHT = /(?:©|\([cC]\)) ?(?:\d{4}(?: ?[-–] ?\d{4})?,? )?(?:[Tt]he |THE )?$/u;
const ALIAS = /^,?(?! \p{Lu})[^.;()]{0,60}?\([^()"“]{0,40}["“]([^"”]{2,40})["”]/u;

/** What says, right behind a name, that "we" is the company of that name; undefined where nothing does. */
export const selfIn = (after: string): string | undefined => SELF.exec(after)?.[0];

/** Whether the words around a name say that "we" is the company of that name. */
export const saysSelf = ({
  after,
  before,
  hasForm,
  isOwn,
}: Written & { hasForm: boolean; isOwn: boolean }): boolean =>
  selfIn(after) !== undefined ||
  SELF_GROUP.test(after) ||
  SELF_BEFORE.test(before) ||
  (SELF_PLAIN.test(before) && (hasForm || isOwn));

export const isCopyright = (before: string): boolean => COPYRIGHT.test(before);

/** "Acme Widgets (“Acme”)", not "Acme (the “Service”)". */
export function isAlias(after: string): boolean {
  const alias = ALIAS.exec(after)?.[1];
  return alias !== undefined && !genericAt(alias);
}
