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
    if (!isMissing(error)) throw error;
    throw new UsageError(`${purpose} need the package ${name}, which is not installed: npm install ${name}.`);
  }
}

/** True for what an import throws where its package is not installed. */
export const isMissing = (error: unknown) =>
  (error as NodeJS.ErrnoException)?.code === 'ERR_MODULE_NOT_FOUND';
