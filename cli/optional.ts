import { UsageError } from './io';

/** Loads a package that a plain install leaves out, or says by name what to install. */
export async function optional<Module>(
  name: string,
  purpose: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError(`${purpose} need the package ${name}, which is not installed: npm install ${name}.`);
  }
}
