import type { Copy } from '../../../core/offline.ts';

/** What the build tells the worker. */
export interface Manifest {
  readonly copy: Copy;
  /** Address below the root of the site, SHA-256 as base64 (or what else changes with the file), and whether it is to be checked. */
  readonly files: readonly (readonly [address: string, revision: string, checked: boolean])[];
}

declare const __MANIFEST__: Manifest;

/** Put in place of this name when the worker is bundled. */
export const manifest: Manifest = __MANIFEST__;
