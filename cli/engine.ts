import { MODEL_ID } from '../lib/classify/topics';
import { VERSION } from './product';

/** What makes the results: the same input gives the same bytes where both are the same. */
export const engine = { version: VERSION, model: MODEL_ID };
