/**
 * Prints `html` as the document it is, whatever page it is asked for on. Resolves once the browser’s
 * window for it is there or was closed.
 */
export async function printHtml(html: string, title: string): Promise<void> {
  // Not every browser says when it is over, and the last one may still be there.
  document.querySelector('.portfolio-printed')?.remove();
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.className = 'portfolio-printed';
  // Nothing in it runs; what prints it is this page.
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  frame.srcdoc = html;
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    document.body.append(frame);
  });
  const inner = frame.contentWindow;
  inner?.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  inner?.focus();
  inner?.print();
}
