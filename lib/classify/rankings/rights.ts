import { NEUTRAL, type Ranking } from './ranking';

/** Rights stand late in a policy and together; a label that names one does not grant it. */
export const RIGHTS: Ranking = {
  ...NEUTRAL,
  hits: 0.56,
  ids: 0.22,
  company: 0.14,
  late: 1.5,
  heading: -1.5,
  lead: 0.7,
  label: -1.3,
  colon: -1.5,
  aside: -1.5,
  linked: -0.55,
  rights: 0.75,
  topic: 'access-edit-deletion',
  topical: 1,
  whole: 0.5,
  grants: 0.65,
  index: -0.24,
  goesOn: -0.6,
};
