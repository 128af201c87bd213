// Inlined at the top of 404.html, which hosts show at any address. The root of the site is what
// stands before the last folder of the site in the address, or else the folder of the address.
(() => {
  const script = document.currentScript as HTMLScriptElement;
  const folders = (script.dataset.folders as string).split('/');
  const { pathname, protocol } = location;
  const parts = pathname.split('/').slice(0, -1);
  const known = pathname.endsWith('/404.html')
    ? -1
    : parts.findLastIndex((part) => folders.includes(part));
  if (protocol === 'file:') return;

  const base = document.createElement('base');
  base.href = `${(known < 0 ? parts : parts.slice(0, known)).join('/')}/`;
  script.after(base);

  // With a base, a link to a place on this page would leave it.
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    location.hash = link.getAttribute('href') as string;
  });
})();
