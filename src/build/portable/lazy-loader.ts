// Stands in for Vite's helper around `import()`, which loads styles with `crossorigin` (refused on
// disk) and is five times as large. Vite calls it by this name, with the styles the module needs.

const loading = new Map<string, Promise<unknown>>();

/** Loads a module together with those of its stylesheets that the page does not have yet. */
export async function __vitePreload<Module>(
  load: () => Promise<Module>,
  styles: readonly string[] = [],
): Promise<Module> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const present = new Set(Array.from(links, (link) => link.href));
  const waits = styles.map((href) => loading.get(href) ?? (present.has(href) || addStyle(href)));
  const [module] = await Promise.all([load(), ...waits]);
  return module;
}

function addStyle(href: string): Promise<unknown> {
  const link = document.createElement('link');
  const added = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      loading.delete(href);
      link.remove();
      reject(new TypeError(`Failed to load ${href}`));
    };
  });
  link.rel = 'stylesheet';
  link.href = href;
  loading.set(href, added);
  document.head.append(link);
  return added;
}
