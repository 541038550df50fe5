import type { LawItemWords } from '../../law-items';
import { appi } from './appi';
import { canada } from './canada';
import { ccpa } from './ccpa';
import { gdpr } from './gdpr';
import { lgpd } from './lgpd';
import { ukGdpr } from './uk-gdpr';
import { usStates } from './us-states';

/** The law files' items in Japanese; a test holds that none is lacking. */
export const lawItems: LawItemWords = {
  gdpr,
  'uk-gdpr': ukGdpr,
  ccpa,
  'us-states': usStates,
  appi,
  lgpd,
  canada,
};
