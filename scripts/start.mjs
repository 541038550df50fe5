// `npm start`: analyses the policy in examples/; `npm start -- INPUT ...` analyses those.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtCli } from './built-cli.mjs';

const EXAMPLE = 'examples/github-privacy-statement.md';

const given = process.argv.slice(2);
const options = given.length > 0 ? {} : { cwd: fileURLToPath(new URL('..', import.meta.url)) };
const inputs = given.length > 0 ? given : [EXAMPLE];
const { status } = spawnSync(process.execPath, [cli(), 'analyze', ...inputs], {
  ...options,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

function cli() {
  try {
    return builtCli();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
