import { guessLaw } from '../lib/knowledge/law-guess';
import type { LawId } from '../lib/model';

export interface ChosenLaw {
  law: LawId;
  /** how it came to be chosen, for the summary; empty where the person chose */
  note: string;
}

/** The law whose checklist is shown: the one asked for, else a guess that is labelled as one. */
export function chosenLaw(asked: LawId | undefined, env: NodeJS.ProcessEnv): ChosenLaw {
  if (asked) return { law: asked, note: '' };
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const language = (env.LC_ALL || env.LANG || '').split('.')[0]!.replace('_', '-');
  const guess = guessLaw(timeZone, language ? [language] : []);
  if (guess) return { law: guess, note: 'a guess from where this computer says it is; choose with --law' };
  return { law: 'gdpr', note: 'shown because nothing says where you live; choose with --law' };
}
