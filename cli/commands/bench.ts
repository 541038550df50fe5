import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { EXIT, type ExitCode, type Io } from '../io';
import { NAME } from '../product';

/** `bench`: the project's own benchmarks, which live in its repository and not in the installed package. */
export function benchCommand(io: Io): Command {
  return new Command('bench')
    .summary("run the project's benchmarks, quality and speed")
    .description(
      "Runs the project's benchmarks and prints them as tables. Needs a checkout of the repository with its dev dependencies.",
    )
    .argument('[options...]', 'handed on to benchmarks/run.ts')
    .allowUnknownOption()
    .action(async (given: string[]) => {
      process.exitCode = await runBenchmarks(given, io);
    });
}

async function runBenchmarks(given: string[], { stderr }: Io): Promise<ExitCode> {
  const root = checkout();
  if (!root) {
    stderr.write(
      `${NAME}: the benchmarks are part of the repository, not of the installed package: clone it, run npm ci, then npm run bench.\n`,
    );
    return EXIT.failed;
  }
  const child = spawn(process.execPath, ['--import', 'tsx', 'benchmarks/run.ts', ...given], {
    cwd: root,
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code === EXIT.usage) return EXIT.usage;
  return code === 0 ? EXIT.done : EXIT.failed;
}

/** The folder that holds both the benchmarks and what runs them, seen from dist/ or from cli/commands/. */
function checkout(): string | null {
  for (const up of ['../', '../../', '../../../']) {
    const root = fileURLToPath(new URL(up, import.meta.url));
    if (existsSync(`${root}benchmarks/run.ts`) && existsSync(`${root}node_modules/tsx`)) return root;
  }
  return null;
}
