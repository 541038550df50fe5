/**
 * Arguments before any git command on a repository that came from anywhere: nothing its configuration names may
 * run, and nothing is fetched. https://git-scm.com/docs/git#_security
 */
export function gitArguments(folder: string): string[] {
  const off = [
    'log.showSignature=false',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'protocol.allow=never',
  ];
  return ['-C', folder, '--no-pager', '--literal-pathspecs', ...off.flatMap((setting) => ['-c', setting])];
}

export function gitEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot } = process.env;
  return {
    PATH,
    HOME,
    SystemRoot,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
}
