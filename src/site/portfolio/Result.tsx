import { useEffect, useRef, useState } from 'preact/hooks';
import { download } from '../../ui/download.ts';
import { dayName } from '../day-name.ts';
import { fileName } from '../file-name.ts';
import { type FileInput, titleOf } from './file/input.ts';
import { Section } from './Section.tsx';
import { usePaper } from './use-paper.ts';
import { usePreview } from './use-preview.ts';

interface ResultProps {
  readonly input: FileInput;
}

/** The file as it is now, to look at, save and print. */
export function Result({ input }: ResultProps) {
  const { words } = input.speech;
  const { preview, failed } = usePreview(input);
  usePaper(preview?.html);
  const { act, said, busy } = useActs();
  const certificate = input.parts.some(({ id }) => id === 'certificate');
  const name = fileName([titleOf(input), dayName(new Date(input.date))], 'html');
  const save = async () => {
    const { makeFile } = await import('./file/make.ts');
    download(name, await makeFile(input), 'text/html');
    return words('portfolio.saved', { name });
  };
  const print = async (only?: 'certificate') => {
    const { makeFile } = await import('./file/make.ts');
    const { printHtml } = await import('./file/print.ts');
    const part = words(only ? 'portfolio.part.certificate' : 'portfolio.title');
    await printHtml(await makeFile(input, only), part);
    return '';
  };
  return (
    <Section id="file" title={words('portfolio.file')} how={words('portfolio.file.how')}>
      <p class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled={busy}
          onClick={() => act(save, words('portfolio.failed'))}
        >
          {words('portfolio.save')}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy}
          onClick={() => act(() => print(), words('portfolio.failed'))}
        >
          {words('portfolio.print')}
        </button>
        {certificate && (
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() => act(() => print('certificate'), words('portfolio.failed'))}
          >
            {words('portfolio.print.certificate')}
          </button>
        )}
      </p>
      <p class="portfolio-said" role="status">
        {said || (failed && words('portfolio.failed'))}
      </p>
      {(preview || !failed) && <Sheet html={preview?.html} title={words('portfolio.preview')} />}
      <p class="muted">
        {preview
          ? words('portfolio.size', { name, size: Math.ceil(preview.size / 1000) })
          : !failed && words('portfolio.making')}
      </p>
    </Section>
  );
}

/** One thing after the other, and what came of the last. */
function useActs() {
  const [said, say] = useState('');
  const [busy, setBusy] = useState(false);
  const act = async (what: () => Promise<string>, problem: string) => {
    if (busy) return;
    setBusy(true);
    try {
      say(await what());
    } catch {
      say(problem);
    }
    setBusy(false);
  };
  return { act, said, busy };
}

/** The file in a frame in which nothing can run; what was looked at stays in view when it changes. */
function Sheet({ html, title }: { readonly html: string | undefined; readonly title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const top = useRef(0);
  useEffect(() => {
    const node = frame.current;
    if (!node || html === undefined) return;
    top.current = node.contentDocument?.scrollingElement?.scrollTop ?? 0;
    node.srcdoc = html;
  }, [html]);
  const back = () => {
    const page = frame.current?.contentDocument?.scrollingElement;
    page?.scrollTo({ top: top.current, behavior: 'instant' });
  };
  return (
    <iframe
      class="portfolio-sheet"
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      onLoad={back}
    />
  );
}
