// The registry that stands in for the browser's own module loader. It is inlined at the top of
// every page as a classic script, because browsers refuse module scripts on pages from disk.
/** What pages may use is declared beside its stand-in for `npm run dev`, in `src/site/site-url.ts`. */
type PageSite = NonNullable<typeof globalThis.__site>;
type Exports = Record<string, unknown>;
type Import = (name: string) => Promise<Exports>;
type Meta = { readonly url: string; readonly resolve: (name: string) => string };
type ModuleBody = (
  exports: Exports,
  require: (name: string) => Exports,
  load: Import,
  meta: Meta,
) => void;
type Module = {
  readonly needs: readonly string[];
  body: ModuleBody;
  exports?: Exports | undefined;
};

/** What script files call beside what pages may use. */
interface Registry extends PageSite {
  /** A script file registers its module; `data-run` on its tag runs it at once. */
  readonly def: (needs: readonly string[], body: ModuleBody) => void;
  /** A data file hands over its bytes as base64. */
  readonly data: (base64: string) => void;
  /** `fetch` for data files, which lie beside their own name as `<name>.js`. */
  readonly fetch: (file: string) => Promise<Response>;
}

(() => {
  const running = (): HTMLScriptElement => document.currentScript as HTMLScriptElement;
  const resolve = (name: string, base: string): string => new URL(name, base).href;
  const root = resolve(running().dataset.root as string, document.baseURI);
  const modules = new Map<string, Module>();
  const scripts = new Map<string, Promise<void>>();
  const bytes = new Map<string, string>();

  const inject = (url: string): Promise<void> => {
    let loading = scripts.get(url);
    if (!loading) {
      loading = new Promise((done, fail) => {
        const script = document.createElement('script');
        script.src = url;
        script.onload = () => done();
        script.onerror = () => {
          scripts.delete(url);
          fail(new TypeError(`Failed to load ${url}`));
        };
        document.head.append(script);
      });
      scripts.set(url, loading);
    }
    return loading;
  };

  const define = async (url: string): Promise<unknown> => modules.has(url) || inject(url);

  const run = (url: string): Exports => {
    const module = modules.get(url) as Module;
    if (!module.exports) {
      module.exports = {};
      try {
        module.body(
          module.exports,
          (name) => run(resolve(name, url)),
          (name) => load(name, url),
          { url, resolve: (name) => resolve(name, url) },
        );
      } catch (error) {
        // As with native modules: a module that failed fails the same way whenever it is asked for.
        module.exports = undefined;
        module.body = () => {
          throw error;
        };
        throw error;
      }
    }
    return module.exports;
  };

  const load = async (name: string, base = document.baseURI): Promise<Exports> => {
    const url = resolve(name, base).replace(/[?#].*/, '');
    await define(url);
    await Promise.all((modules.get(url) as Module).needs.map((need) => define(resolve(need, url))));
    return run(url);
  };

  // Without a deadline an idle callback may wait for ever on a busy page, and with it an island.
  const idle = window.requestIdleCallback;
  if (idle) {
    window.requestIdleCallback = (callback, options) =>
      idle(callback, { timeout: options?.timeout ?? 1000 });
  }

  const site: Registry = {
    root,
    url: (path) => resolve(path, root),
    import: (name) => load(name),
    def: (needs, body) => {
      const script = running();
      if (!modules.has(script.src)) modules.set(script.src, { needs, body });
      if ('run' in script.dataset) run(script.src);
    },
    data: (base64) => bytes.set(running().src, base64),
    fetch: async (file) => {
      const url = new URL(file, document.baseURI);
      url.pathname += '.js';
      await inject(url.href);
      return new Response(
        Uint8Array.from(atob(bytes.get(url.href) as string), (c) => c.charCodeAt(0)),
      );
    },
  };
  globalThis.__site = site;
})();
