export { tokenize, type Token } from './tokens';
export { remembering } from './remembering';
export { parsePattern, inflections } from './pattern';
export { compilePatterns } from './compile';
export { pack, unpack, type PackedPatterns } from './packed';
export { createMatcher, openMatcher, type Entry, type Hit, type Matcher, type PatternEntry } from './matcher';
