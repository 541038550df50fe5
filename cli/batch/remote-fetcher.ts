import type { ChildProcess } from 'node:child_process';
import type { Fetched, Fetcher } from '../fetch/fetcher';
import type { FailureCode } from '../../lib/model';
import { InputError } from '../input/input-error';

export interface FetchQuestion {
  fetch: string;
  id: number;
}

export interface FetchAnswer {
  id: number;
  fetched: Fetched | { code: FailureCode; message: string };
}

/** A fetcher whose pages another process fetches: a worker asks its parent, which alone talks to the network. */
export function remoteFetcher(
  ask: (question: FetchQuestion) => void,
): Pick<Fetcher, 'get' | 'close'> & { settle(answer: FetchAnswer): void } {
  const open = new Map<number, (fetched: FetchAnswer['fetched']) => void>();
  let last = 0;
  return {
    async get(url) {
      const id = ++last;
      const fetched = await new Promise<FetchAnswer['fetched']>((answered) => {
        open.set(id, answered);
        ask({ fetch: url, id });
      });
      if ('code' in fetched) throw new InputError(fetched.code, fetched.message);
      return fetched;
    },
    settle({ id, fetched }) {
      open.get(id)?.(fetched);
      open.delete(id);
    },
    close: async () => {},
  };
}

/** The parent's side. */
export async function answer(
  child: ChildProcess,
  { fetch, id }: FetchQuestion,
  fetcher: () => Promise<Fetcher>,
): Promise<void> {
  const fetched = await fetcher()
    .then((network) => network.get(fetch))
    .catch((error: unknown) => {
      const { code, message } =
        error instanceof InputError ? error : new InputError('internal', `${fetch} met a fault (${error}).`);
      return { code, message };
    });
  if (child.connected) child.send({ id, fetched } satisfies FetchAnswer, () => {});
}
