import type { ViteUserConfig } from 'astro';
import type { Plugin } from 'vite';
import { compileInline } from './portable/compile.ts';

/** The settings that `portableConfig` decides. */
export interface PortableConfig {
  readonly build: { readonly format: 'file' };
  readonly prefetch: false;
  readonly vite: ViteUserConfig;
}

/** The settings under which Astro writes files that can be made to work everywhere. */
export function portableConfig(): PortableConfig {
  return {
    build: { format: 'file' },
    prefetch: false,
    vite: {
      build: { assetsInlineLimit: (file) => (SCRIPT.test(file) ? false : undefined) },
      experimental: {
        renderBuiltUrl: (file, { hostType, ssr }) =>
          hostType === 'js' && !ssr
            ? { runtime: `__site.url(${JSON.stringify(file)})` }
            : undefined,
      },
      plugins: [clientPlugin()],
    },
  };
}

/** Scripts stay files: inside a page they would be module scripts, which disk pages may not have. */
const SCRIPT = /\.m?[jt]sx?$|astro_type_script|lang\.ts/;

const LAZY_LOADER = new URL('./portable/lazy-loader.ts', import.meta.url);

function clientPlugin(): Plugin {
  return {
    name: 'portable',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'client',
    // Astro sets this for all environments at once, and a top-level setting would lose to it.
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    async transform(code, id) {
      if (id === '\0vite/preload-helper.js') {
        return { code: await compileInline(LAZY_LOADER), map: null };
      }
      if (!code.includes('import.meta.env.BASE_URL')) return undefined;
      return { code: code.replaceAll('import.meta.env.BASE_URL', '__site.root'), map: null };
    },
  };
}
