import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { blankEntry, type Entry, isWritten, MOST_ENTRIES } from '../../core/standards/notebook.ts';
import type { CheckerStore } from '../../store/checker.ts';
import type { Words } from '../../ui/words.ts';
import { Editor } from './Editor.tsx';
import { Exports } from './Exports.tsx';
import { List } from './List.tsx';
import { Printed } from './Printed.tsx';

interface PageProps {
  readonly store: CheckerStore;
  readonly newId: () => string;
  /** The page's language. */
  readonly language: Language;
  readonly words: Words;
}

/** The standards in a list, the one being written, and what the checker says about it. */
export function Page({ store, newId, language, words }: PageProps) {
  const notebook = useStore(store.$notebook);
  const notice = useStore(store.$notice);
  const [chosen, choose] = useState('');
  const [gone, setGone] = useState<{ readonly entry: Entry; readonly at: number }>();
  const editor = useRef<HTMLElement>(null);
  const [toFocus, focus] = useState(0);
  const at = Math.max(
    0,
    notebook.findIndex(({ id }) => id === chosen),
  );
  const entry = notebook[at] ?? blankEntry(chosen);
  useEffect(() => {
    if (toFocus > 0) editor.current?.querySelector('textarea')?.focus();
  }, [toFocus]);
  const change = (next: Entry) =>
    store.keep(notebook.map((one) => (one.id === next.id ? next : one)));
  const insert = (next: Entry, index: number) => {
    store.keep(notebook.toSpliced(index, 0, next));
    choose(next.id);
    focus(toFocus + 1);
  };
  const remove = () => {
    setGone({ entry, at });
    const rest = notebook.toSpliced(at, 1);
    store.keep(rest);
    choose(rest[Math.min(at, rest.length - 1)]?.id ?? '');
    focus(toFocus + 1);
  };
  const restore = () => {
    if (!gone) return;
    const others = notebook.filter((one) => isWritten(one) || notebook.length > 1);
    store.keep(others.toSpliced(gone.at, 0, gone.entry));
    choose(gone.entry.id);
    setGone(undefined);
    focus(toFocus + 1);
  };
  return (
    <div class="checker">
      {notice && (
        <div class="notice" role="alert">
          <p>{words(`checker.notice.${notice}`)}</p>
          {notice === 'damaged' && (
            <button
              type="button"
              class="button small"
              onClick={() => {
                store.dismiss();
                focus(toFocus + 1);
              }}
            >
              {words('notice.dismiss')}
            </button>
          )}
        </div>
      )}
      <div class="checker-screen">
        <List
          notebook={notebook}
          chosen={entry.id}
          language={language}
          words={words}
          choose={choose}
          add={() => insert(blankEntry(newId()), notebook.length)}
          copy={() => insert({ ...entry, id: newId() }, at + 1)}
          remove={remove}
          canAdd={notebook.length < MOST_ENTRIES}
          canRemove={notebook.length > 1 || isWritten(entry)}
        />
        <div class={gone ? 'notice' : 'visually-hidden'}>
          <p role="status">{gone && words('checker.gone')}</p>
          {gone && (
            <>
              <button type="button" class="button small" onClick={restore}>
                {words('ex.undo')}
              </button>
              <button
                type="button"
                class="button small"
                onClick={() => {
                  setGone(undefined);
                  focus(toFocus + 1);
                }}
              >
                {words('notice.dismiss')}
              </button>
            </>
          )}
        </div>
        <section ref={editor} aria-label={words('checker.standard', { number: at + 1 })}>
          <Editor key={entry.id} entry={entry} language={language} change={change} words={words} />
        </section>
        <Exports notebook={notebook} language={language} words={words} />
      </div>
      <Printed notebook={notebook} language={language} words={words} />
    </div>
  );
}
