import { japanese as report } from '../../../lib/report/wording/ja';
import type { Strings } from '../en';
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

/** Japanese: です・ます in sentences, nouns in rows and labels, the APPI's own terms where it has them. */
export const japanese: Strings = {
  ...popup,
  ...claims,
  ...messages,
  ...library,
  ...compare,
  ...settings,
  ...privacy,
  ...review,
  ...watching,
  ...reportPage,
  ...marks,
  ...letters,
  report,
};
