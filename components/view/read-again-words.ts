import type { SaveReply } from '../../lib/browser/save-tab';
import type { Strings } from '../strings/en';

/** What came of reading a saved policy again. */
export function readAgainWords(reply: SaveReply, { library }: Strings): string {
  const words = library.result;
  if ('refused' in reply) return words[reply.refused];
  if ('problem' in reply) return words.failed;
  const { policy, added } = reply.saved;
  if (!added) return words.same;
  return policy.changes ? words.changed(policy.changes) : words.reworded;
}

/** What came of pressing "Save" in the popup. */
export function saveWords(reply: SaveReply, { save }: Strings): string {
  if ('refused' in reply) return save.private;
  if ('problem' in reply) return save.failed;
  const { policy, added } = reply.saved;
  if (!added) return save.unchanged;
  if (policy.versions === 1) return save.saved;
  return policy.changes ? save.changed(policy.changes) : save.reworded;
}
