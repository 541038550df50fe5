export { tokenize, type Token } from './tokens';
export { remembering } from './remembering';
export { parsePattern, inflections } from './pattern';
export { createMatcher, type Entry, type Hit, type Matcher } from './matcher';
