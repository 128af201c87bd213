import { exercises } from 'virtual:exercises';
import { useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import type { Shown } from '../../store/desk.ts';
import { languageOf } from '../../ui/language-of.ts';
import type { Words } from '../../ui/words.ts';
import { siteUrl } from '../site-url.ts';
import { messageOf } from './message.ts';
import { shortMoment } from './when.ts';

interface KeptListProps {
  readonly words: Words;
  readonly language: Language;
  /** `undefined` until they have been read. */
  readonly list: readonly Shown[] | 'refused' | undefined;
  /** The one in the form now. */
  readonly present: string;
  readonly open: (kept: Shown) => void;
  readonly duplicate: (kept: Shown) => void;
  readonly drop: (kept: Shown) => void;
}

/** The assignments kept in this browser, the newest first, with what can be done with each. */
export function KeptList(props: KeptListProps) {
  const { words, language, list, present } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [doomed, setDoomed] = useState<Shown>();
  const nameOf = ({ assignment }: Shown) =>
    messageOf(assignment, exercises, language, words).title || words('assign.now.untitled');
  return (
    <section class="assign-kept" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {words('assign.kept')}
      </h2>
      {list === 'refused' && <p class="notice">{words('assign.kept.refused')}</p>}
      {list?.length === 0 && <p class="muted">{words('assign.kept.none')}</p>}
      {Array.isArray(list) && list.length > 0 && (
        <ul class="assign-list">
          {list.map((kept) => (
            <li key={kept.id} aria-current={kept.id === present ? 'true' : undefined}>
              <p class="assign-kept-title" lang={languageOf(nameOf(kept))}>
                {nameOf(kept)}
              </p>
              <p class="muted">{factsOf(kept, words, language).join(' · ')}</p>
              <div class="buttons">
                {(['open', 'duplicate'] as const).map((act) => (
                  <button
                    key={act}
                    type="button"
                    class="button small"
                    aria-label={words(`assign.kept.${act}.label`, { title: nameOf(kept) })}
                    onClick={() => props[act](kept)}
                  >
                    {words(`assign.kept.${act}`)}
                  </button>
                ))}
                {kept.assignment.collect !== 'none' && (
                  <a
                    class="button small"
                    href={siteUrl(`${language}/gradebook.html#${kept.id}`)}
                    aria-label={words('assign.kept.book.label', { title: nameOf(kept) })}
                  >
                    {words('assign.kept.book')}
                  </a>
                )}
                <button
                  type="button"
                  class="link assign-drop"
                  aria-label={words('assign.kept.drop.label', { title: nameOf(kept) })}
                  onClick={() => {
                    setDoomed(kept);
                    dialog.current?.showModal();
                  }}
                >
                  {words('assign.kept.drop')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <dialog
        class="confirm"
        ref={dialog}
        aria-labelledby={`${id}-drop`}
        aria-describedby={`${id}-what`}
      >
        <form method="dialog">
          <h2 id={`${id}-drop`}>
            {doomed && words('assign.drop.title', { title: nameOf(doomed) })}
          </h2>
          <p id={`${id}-what`}>
            {words(doomed?.handIns ? 'assign.drop.with-book' : 'assign.drop.text', {
              count: doomed?.handIns ?? 0,
            })}
          </p>
          <div class="buttons">
            <button type="submit" class="button">
              {words('assign.drop.no')}
            </button>
            <button
              type="submit"
              class="button primary"
              onClick={() => {
                if (doomed) props.drop(doomed);
                // The row goes, and with it the button the dialog would give the keyboard back to.
                dialog.current?.addEventListener('close', () => heading.current?.focus(), {
                  once: true,
                });
              }}
            >
              {words('assign.drop.yes')}
            </button>
          </div>
        </form>
      </dialog>
    </section>
  );
}

/** When it was handed out, how many exercises it has, and what has come back. */
function factsOf(kept: Shown, words: Words, language: Language): readonly string[] {
  const { given, changed, assignment, handIns } = kept;
  const when = shortMoment(given ?? changed, language);
  return [
    words(given === null ? 'assign.kept.put-by' : 'assign.kept.given', { when }),
    words('assign.kept.exercises', { count: assignment.parts.length }),
    assignment.collect === 'none'
      ? words('assign.now.collect.none')
      : words('assign.kept.hand-ins', { count: handIns }),
  ];
}
