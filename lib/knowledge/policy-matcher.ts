import { policyEntries, policyPatterns } from './compiled/policy-lexicon-en';
import { openMatcher, unpack, type Matcher } from './match';

let matcher: Matcher | undefined;

/** All that the running text of an English policy is read for; opened on first use, as a worker that only starts up needs none. */
export const policyMatcher = (): Matcher => (matcher ??= openMatcher(policyEntries, unpack(policyPatterns)));
