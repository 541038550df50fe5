import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

/** Parts that the annotated policies are cut into: each is judged by a model that learnt from the others. */
const FOLDS = 4;

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Where the training data lies; ends the process where it does not. */
export function trainingData(): string {
  const data = process.env.SMALLPRINT_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
  if (existsSync(`${data}/annotated`) && existsSync(`${data}/corpus`)) return data;
  say(`No training data at ${data}: training/README.md says where to get it (or set SMALLPRINT_DATA).`);
  process.exit(1);
}

export async function writeJson(file: URL, value: object): Promise<void> {
  writeFileSync(file, await format(JSON.stringify(value), { parser: 'json', printWidth: 110 }));
}

export const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * What `judge` says of each part, a policy never in two of them, with whether an example is of the part: it is to learn
 * from the others.
 */
export function byFold<Judged>(
  policies: readonly string[],
  judge: (isOwn: (example: { policy: string }) => boolean) => Judged[],
): Judged[] {
  const foldOf = new Map([...new Set(policies)].map((policy, at) => [policy, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const judged = judge(({ policy }) => foldOf.get(policy) === fold);
    say(`fold ${fold + 1} of ${FOLDS}`);
    return judged;
  }).flat();
}
