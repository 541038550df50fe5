import { english as report } from '../../../lib/report/wording';
import { claims } from './claims';
import { messages } from './messages';
import { popup } from './popup';

/** What the screens say, one file for each, beside the wording that the report shares with the command line. */
export const english = { ...popup, ...claims, ...messages, report };

/** Another language is another object of this type. */
export type Strings = typeof english;
