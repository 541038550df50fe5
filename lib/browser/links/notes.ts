import { browser } from 'wxt/browser';

const NOTES = 'notes:';

/** A person's notes on a review, by row: in this session's memory, like the reading that they are about. */
export const notes = {
  async find(policy: string): Promise<Record<string, string>> {
    const stored = await browser.storage.session.get(NOTES + policy);
    return (stored[NOTES + policy] as Record<string, string> | undefined) ?? {};
  },
  async keep(policy: string, written: Record<string, string>): Promise<void> {
    await browser.storage.session.set({ [NOTES + policy]: written });
  },
};
