import { browser } from 'wxt/browser';

export interface PermissionState {
  name: string;
  /** always: came with the installation; given, asked: optional, and given or not */
  state: 'always' | 'given' | 'asked';
}

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
}

/** Every permission that the installed extension has or can ask for, from its own manifest. */
export async function permissionStates(): Promise<PermissionState[]> {
  const manifest = browser.runtime.getManifest() as unknown as Manifest;
  const hosts = manifest.optional_host_permissions ?? [];
  const given = await Promise.all(hosts.map((origin) => browser.permissions.contains({ origins: [origin] })));
  const optional = manifest.optional_permissions ?? [];
  const named = await Promise.all(
    optional.map((name) => browser.permissions.contains({ permissions: [name as 'tabs'] })),
  );
  return [
    ...(manifest.permissions ?? []).map((name) => ({ name, state: 'always' as const })),
    ...optional.map((name, i) => ({ name, state: named[i] ? ('given' as const) : ('asked' as const) })),
    ...hosts.map((name, i) => ({ name, state: given[i] ? ('given' as const) : ('asked' as const) })),
  ];
}
