export { tokenize, type Token } from './tokens';
export { parsePattern, inflections } from './pattern';
export { createMatcher, type Entry, type Hit, type Matcher } from './matcher';
