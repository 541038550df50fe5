import { english as report } from '../../../lib/report/wording';
import { claims } from './claims';
import { compare } from './compare';
import { letters } from './letters';
import { library } from './library';
import { marks } from './marks';
import { messages } from './messages';
import { popup } from './popup';
import { privacy } from './privacy';
import { reportPage } from './report-page';
import { review } from './review';
import { settings } from './settings';
import { watching } from './watching';

/** What the screens say, one file for each, beside the wording that the report shares with the command line. */
export const english = {
  ...popup,
  ...claims,
  ...messages,
  ...reportPage,
  ...marks,
  ...letters,
  ...library,
  ...compare,
  ...settings,
  ...privacy,
  ...watching,
  ...review,
  // shared with the command line
  report,
};

/** Another language is another object of this type. */
export type Strings = typeof english;
