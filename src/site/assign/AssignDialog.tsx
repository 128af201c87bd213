import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Assignment, Part } from '../../core/assign/assignment.ts';
import type { AnyKind } from '../../core/kind.ts';
import type { Language } from '../../core/language.ts';
import { writeAssignment } from '../../exchange/assignment.ts';
import ownStyles from '../../styles/assign-dialog.css?inline';
import formStyles from '../../styles/assign-form.css?inline';
import outStyles from '../../styles/hand-out.css?inline';
import { useLater } from '../../ui/later.ts';
import { type Draft, issued, newDraft } from './draft.ts';
import { ownZone } from './due.ts';
import { ownRoot } from './hosted.ts';
import { anyId } from './new-ids.ts';
import { dialogNow, rulesNow } from './now.ts';
import { PartChoices } from './PartChoices.tsx';
import { Result } from './Result.tsx';
import { Rules } from './Rules.tsx';
import { Section } from './Section.tsx';
import { LanguagePick, NoteField } from './Texts.tsx';
import { useWords } from './use-words.ts';

/** The exercise that is to be given to a class, as its page knows it. */
export interface AssignDialogProps {
  readonly exercise: string;
  readonly kind: AnyKind;
  /** In the language of the page, as nobody has assigned it. */
  readonly task: unknown;
  readonly language: Language;
  /** The dialog was closed. */
  readonly close: () => void;
}

/** A link to one exercise under an instructor's terms; what is to be handed in has a page of its own. */
export function AssignDialog({ exercise, kind, task, language, close }: AssignDialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [draft, setDraft] = useState(() => begun(exercise, language));
  const words = useWords(language);
  const linkWords = useWords(draft.language, words && { language, words });
  const choices = useMemo(() => kind.choices(task), [kind, task]);
  const assignment = useLater(
    useMemo(() => issued(draft, ''), [draft]),
    true,
  );
  useEffect(() => {
    if (words) dialog.current?.showModal();
  }, [words !== undefined]);
  if (!words) return null;
  const set = (some: Partial<Assignment>) =>
    setDraft((now) => ({ ...now, assignment: { ...now.assignment, ...some } }));
  const form = { words, assignment: draft.assignment, set };
  const [part] = draft.assignment.parts as readonly [Part];
  const onward = { ...assignment, collect: 'open', ask: { name: 'required' } } as const;
  return (
    <dialog class="assign-dialog" ref={dialog} aria-labelledby={`${id}-title`} onClose={close}>
      {/* The rules come along with the script: pages with exercises lack them, too. */}
      <style>{formStyles + ownStyles + outStyles}</style>
      <header>
        <h2 id={`${id}-title`}>{words('assign.dialog')}</h2>
        <button type="button" class="button small" onClick={() => dialog.current?.close()}>
          {words('assign.dialog.close')}
        </button>
      </header>
      <div class="assign-onward">
        <p>{words('assign.dialog.what')}</p>
        <p>
          {words('assign.dialog.collect')}{' '}
          <a href={`${ownRoot()}${language}/assign.html#${writeAssignment(onward)}`}>
            {words('assign.dialog.composer')}
          </a>
        </p>
      </div>
      <div class="assign-dialog-parts">
        <div class="assign-form">
          <PartChoices
            words={words}
            part={part}
            choices={choices}
            set={(next) => set({ parts: [next] })}
          />
          <Section rank={3} title={words('assign.rules')} now={rulesNow(draft.assignment, words)}>
            <Rules {...form} withHints={choices.hints} />
          </Section>
          <Section
            rank={3}
            title={words('assign.dialog.about')}
            now={dialogNow(draft.assignment, draft.language, words)}
          >
            <NoteField {...form} />
            <LanguagePick
              words={words}
              value={draft.language}
              set={(chosen) => setDraft((now) => ({ ...now, language: chosen }))}
            />
          </Section>
        </div>
        <div class="assign-out">
          {linkWords && (
            <Result
              words={words}
              linkWords={linkWords}
              assignment={assignment}
              language={draft.language}
              handedOut={() => {}}
            />
          )}
        </div>
      </div>
    </dialog>
  );
}

function begun(exercise: string, language: Language): Draft {
  const draft = newDraft(anyId(), anyId(), ownZone(), language);
  const assignment = { ...draft.assignment, parts: [{ exercise }], collect: 'none' } as const;
  return { ...draft, assignment };
}
