import type { Draft } from '../complete';
import type { Strings } from '../en';

/** Japanese. */
export const japanese: Draft<Strings> = {};
