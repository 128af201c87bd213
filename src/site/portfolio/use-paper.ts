import { useEffect } from 'preact/hooks';

/**
 * Whoever prints the page gets the file `html` instead, whichever way it is asked for; the page itself
 * while there is none. On screen nothing changes.
 */
export function usePaper(html: string | undefined): void {
  useEffect(() => {
    if (html === undefined) return undefined;
    let clear = () => {};
    const lay = () => {
      clear();
      clear = laid(html);
    };
    window.addEventListener('beforeprint', lay);
    return () => {
      window.removeEventListener('beforeprint', lay);
      clear();
    };
  }, [html]);
}

/** Lays the file’s page beside this one, for paper only, and keeps this page’s styles to the screen. */
function laid(html: string): () => void {
  const file = new DOMParser().parseFromString(html, 'text/html');
  const styles = document.createElement('style');
  styles.textContent = `${file.querySelector('style')?.textContent ?? ''}${ALONE}`;
  styles.media = 'print';
  const paper = document.createElement('div');
  paper.className = `${file.body.className} portfolio-paper`;
  paper.append(...document.adoptNode(file.body).childNodes);
  const media = [...document.styleSheets].map((sheet) => [sheet, sheet.media.mediaText] as const);
  for (const [sheet, text] of media) {
    if (!text.includes('screen'))
      sheet.media.mediaText = text.includes('print') ? 'not all' : 'screen';
  }
  document.head.append(styles);
  document.body.append(paper);
  return () => {
    styles.remove();
    paper.remove();
    for (const [sheet, text] of media) sheet.media.mediaText = text;
  };
}

/** Last of all, so that nothing else of the page is on paper. */
const ALONE = 'body > :not(.portfolio-paper){display:none !important}';
