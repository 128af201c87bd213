import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language.ts';
import { listAssigned, removeAssigned } from '../../store/assigned.ts';
import { putAssignedFile, readAssignedFile } from '../../store/assigned-file.ts';
import { browserShelf } from '../../store/browser.ts';
import type { Words } from '../../ui/words.ts';
import { nameOf } from './name.ts';
import { Opened } from './Opened.tsx';
import { addressOf, readLink } from './read-link.ts';

interface StartProps {
  readonly words: Words;
  readonly language: Language;
  /** Why the link in the address opens nothing, if there was one. */
  readonly problem: 'nothing' | 'cut' | 'damaged' | 'newer' | 'failed' | undefined;
  /** The exercises of this course. */
  readonly ids: readonly string[];
}

/** Where there is no assignment in the address: one can be pasted or opened, or taken up again. */
export function Start({ words, language, problem: inLink, ids }: StartProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState(inLink);
  const [turn, setTurn] = useState(0);
  const refuse = (why: typeof problem) => {
    setProblem(why);
    // The same is read out anew.
    setTurn((now) => now + 1);
  };
  const [removed, setRemoved] = useState({ title: '', turn: 0 });
  const told = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => told.current?.focus(), [removed]);
  const records = listAssigned(browserShelf());
  const open = (given: string) => {
    const file = readAssignedFile(given);
    if (file) putAssignedFile(file, browserShelf());
    const read = file ? { assignment: file.record.assignment } : readLink(given, ids);
    if ('problem' in read) return refuse(read.problem);
    location.assign(addressOf(read.assignment, language));
  };
  return (
    <div class="assignment">
      <div role="alert" id={`${id}-problem`}>
        {problem && (
          <p class="notice" key={turn}>
            {words(`assigned.link.${problem}`)}
          </p>
        )}
      </div>
      <section class="assignment-part">
        <h2 id={`${id}-title`}>{words('assigned.open')}</h2>
        <p>{words('assigned.open.how')}</p>
        <form
          class="assignment-open"
          onSubmit={(event) => {
            event.preventDefault();
            open(text);
          }}
        >
          <label for={`${id}-text`}>{words('assigned.open.label')}</label>
          <textarea
            id={`${id}-text`}
            rows={3}
            value={text}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={turn > 0 && problem !== undefined}
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <div class="buttons">
            <button type="submit" class="button primary">
              {words('assigned.open.do')}
            </button>
            <label class="button file-button">
              {words('assigned.open.file')}
              <input
                type="file"
                class="visually-hidden"
                accept=".txt,.json,text/plain,application/json"
                onChange={async ({ currentTarget: input }) => {
                  const chosen = input.files?.[0];
                  if (chosen) open(await chosen.text().catch(() => ''));
                  input.value = '';
                }}
              />
            </label>
          </div>
        </form>
      </section>
      {removed.title && (
        <p tabIndex={-1} ref={told}>
          {words('assigned.removed', { title: removed.title })}
        </p>
      )}
      {records.length > 0 && (
        <Opened
          records={records}
          language={language}
          words={words}
          shelf={browserShelf()}
          remove={({ assignment }) => {
            removeAssigned(assignment.id, browserShelf());
            const title = nameOf(assignment, language, words);
            setRemoved(({ turn: now }) => ({ title, turn: now + 1 }));
          }}
        />
      )}
    </div>
  );
}
