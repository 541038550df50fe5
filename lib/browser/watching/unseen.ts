import { hostOf } from '../host';
import { library } from '../library/library';
import { unseenHosts } from './unseen-hosts';

/** Tells the look-out what changed; to be called after every change of the library. */
export async function noteUnseen(): Promise<void> {
  const unseen = (await library.list()).filter((policy) => !policy.seen);
  await unseenHosts.keep(unseen.map((policy) => hostOf(policy.url)));
}
