import { vi } from 'vitest';

/** What `render` answers once the parts whose code is fetched when they are first shown are there. */
export async function whenThere(render: () => string): Promise<string> {
  return vi.waitFor(() => {
    const html = render();
    if (/^<p class="muted" role="status" data-late="[^"]*">[^<]*<\/p>$/.test(html))
      throw new Error('not there yet');
    return html;
  });
}
