import { english as report } from '../../../lib/report/wording';
import { claims } from './claims';
import { letters } from './letters';
import { marks } from './marks';
import { messages } from './messages';
import { popup } from './popup';
import { reportPage } from './report-page';

/** What the screens say, one file for each, beside the wording that the report shares with the command line. */
export const english = { ...popup, ...claims, ...messages, ...reportPage, ...marks, ...letters, report };

/** Another language is another object of this type. */
export type Strings = typeof english;
