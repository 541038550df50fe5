import type { Analyzer } from './library/changes-since';
import { ask } from './messages';

/** For pages: the background has the engine, and a second copy of it would double the extension's size. */
export const askAnalyzer: Analyzer = (document) => ask('analyze', { document });
