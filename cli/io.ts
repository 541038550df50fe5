/** The process as the commands see it; tests of a command could hand in another. */
export interface Io {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  now: () => Date;
}

/** broken, unchecked: `links --check` found an opt-out that does not work, or none such but one that could not be checked */
export const EXIT = { done: 0, failed: 1, usage: 2, broken: 3, unchecked: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was used in a way it does not offer: one sentence that says which way it does. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
