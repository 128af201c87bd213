import '../../styles/assign.css';
import '../../styles/assign-chosen.css';
import '../../styles/assign-form.css';
import '../../styles/hand-out.css';
import { exercises } from 'virtual:exercises';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Assignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { dropAssignment, keepAssignment, type Shown } from '../../store/desk.ts';
import { wordsFrom } from '../../ui/words.ts';
import { Catalogue, type ModuleName } from '../assign/Catalogue.tsx';
import { Chosen } from '../assign/Chosen.tsx';
import { Collecting } from '../assign/Collecting.tsx';
import { DueField } from '../assign/DueField.tsx';
import {
  changeOf,
  copied,
  type Draft,
  duplicated,
  handedOut,
  isWorthKeeping,
} from '../assign/draft.ts';
import { draftOf } from '../assign/draft-text.ts';
import { ownZone } from '../assign/due.ts';
import { HandOut } from '../assign/HandOut.tsx';
import { KeptList } from '../assign/KeptList.tsx';
import { messageOf } from '../assign/message.ts';
import { anyId } from '../assign/new-ids.ts';
import { aboutNow, collectNow, rulesNow } from '../assign/now.ts';
import { toggled } from '../assign/parts.ts';
import { Rules } from '../assign/Rules.tsx';
import { Section } from '../assign/Section.tsx';
import { LanguagePick, NoteField, TitleField } from '../assign/Texts.tsx';
import { freshDraft, putAside, useDraft } from '../assign/use-draft.ts';
import { useKept } from '../assign/use-kept.ts';
import { useKey } from '../assign/use-key.ts';
import { useWords } from '../assign/use-words.ts';

interface ComposerProps {
  readonly words: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly modules: readonly ModuleName[];
}

/** Where an instructor puts an assignment together and gets its link. */
export function Composer({ words: table, language, modules }: ComposerProps) {
  const words = useMemo(() => wordsFrom(table), [table]);
  const head = useRef<HTMLHeadingElement>(null);
  const out = useRef<HTMLHeadingElement>(null);
  const keySection = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState({ word: '', turn: 0 });
  /** What was in the form before and could not be put aside. */
  const [before, setBefore] = useState<Draft>();
  const say = (word: string) => setSaid(({ turn }) => ({ word, turn: turn + 1 }));
  const kept = useKept();
  const { draft, ready, change } = useDraft(language, () => {
    kept.read();
    say('assign.said.put-by');
  });
  const { assignment, due } = draft;
  const keyHold = useKey(ready && assignment.collect === 'sealed');
  const linkWords = useWords(draft.language, { language, words });
  const set = (some: Partial<Assignment>) =>
    change((now) => ({ ...now, assignment: { ...now.assignment, ...some } }));
  const form = { words, assignment, set };

  const keep = (made: Assignment, given: boolean) =>
    keepAssignment(made, draft.language, given).then(kept.read, kept.read);
  /** Another one into the form; what is in it and not yet handed out goes to the list. */
  const replace = async (next: Draft, word: string) => {
    const isNew = isWorthKeeping(draft) && !draft.given;
    const key = keyHold.pair?.public ?? '';
    const isPutBy = isNew && (await putAside(draft, key).catch(() => false));
    const isLost = isNew ? !isPutBy : changeOf(draft, key) !== 'none';
    setBefore(isLost ? draft : undefined);
    change(() => next);
    kept.read();
    say(isPutBy ? 'assign.said.put-by' : word);
    head.current?.focus();
  };
  const open = async (one: Shown) => {
    // What is in the form already, and newer there, must not be put back to how it was put by.
    if (one.id === assignment.id && !draft.given) head.current?.focus();
    else await replace(draftOf(one, anyId(), ownZone()), 'assign.said.opened');
  };
  const duplicate = (one: Shown) =>
    replace(
      duplicated(draftOf(one, anyId(), ownZone()), anyId(), (title) =>
        words('assign.kept.copied', { title }),
      ),
      'assign.said.duplicated',
    );

  return (
    <div class="assign" inert={!ready} data-ready={ready}>
      <div class="assign-columns">
        <div class="assign-form">
          <section class="assign-choose">
            <div class="assign-bar">
              <h2 tabIndex={-1} ref={head}>
                {words('assign.exercises')}
              </h2>
              {(draft.given || isWorthKeeping(draft)) && (
                <button
                  type="button"
                  class="button small"
                  onClick={() => void replace(freshDraft(language), 'assign.said.fresh')}
                >
                  {words('assign.fresh')}
                </button>
              )}
              <p role="status">
                <span key={said.turn}>{said.word && words(said.word)}</span>
              </p>
              {before && (
                <button
                  type="button"
                  class="button small"
                  onClick={() => {
                    change(() => before);
                    setBefore(undefined);
                    head.current?.focus();
                  }}
                >
                  {words('assign.back')}
                </button>
              )}
            </div>
            <Catalogue
              words={words}
              language={language}
              modules={modules}
              parts={assignment.parts}
              toggle={(exercise) => set({ parts: toggled(assignment.parts, exercise) })}
            />
            {assignment.parts.length > 0 && (
              <>
                <h3>{words('assign.chosen')}</h3>
                <Chosen
                  words={words}
                  language={language}
                  parts={assignment.parts}
                  set={(parts) => set({ parts })}
                  emptied={() => head.current?.focus()}
                />
                <p class="assign-jump">
                  <a class="button small" href="#assign-out">
                    {words('assign.jump')}
                  </a>
                </p>
              </>
            )}
          </section>
          <Section title={words('assign.about')} now={aboutNow(assignment, due, words, language)}>
            <TitleField
              {...form}
              placeholder={
                messageOf({ ...assignment, title: '', due: null }, exercises, draft.language, words)
                  .title
              }
            />
            <NoteField {...form} />
            <DueField
              words={words}
              language={language}
              due={due}
              zone={assignment.zone}
              set={(typed, zone) =>
                change((now) => ({
                  ...now,
                  due: typed,
                  assignment: { ...now.assignment, zone },
                }))
              }
            />
            <LanguagePick
              words={words}
              value={draft.language}
              set={(chosen) => change((now) => ({ ...now, language: chosen }))}
            />
          </Section>
          <Section title={words('assign.rules')} now={rulesNow(assignment, words)}>
            <Rules {...form} withHints />
          </Section>
          <div ref={keySection}>
            <Section title={words('assign.collecting')} now={collectNow(assignment, words)}>
              <Collecting {...form} keyHold={keyHold} />
            </Section>
          </div>
        </div>
        <section class="assign-out" aria-labelledby="assign-out">
          <h2 id="assign-out" tabIndex={-1} ref={out}>
            {words('assign.out')}
          </h2>
          <HandOut
            words={words}
            linkWords={linkWords}
            draft={draft}
            keyHold={keyHold}
            handedOut={(made) => {
              change((now) => handedOut(now, made, anyId()));
              void keep(made, true);
            }}
            reissue={() => {
              // The button goes with the notice it stands in.
              out.current?.focus();
              change((now) => copied(now, anyId()));
            }}
            showKey={() => {
              const section = keySection.current?.querySelector('details');
              section?.setAttribute('open', '');
              section?.querySelector<HTMLElement>('.assign-key button')?.focus();
            }}
          />
        </section>
      </div>
      <KeptList
        words={words}
        language={language}
        list={kept.list}
        present={assignment.id}
        open={(one) => void open(one)}
        duplicate={(one) => void duplicate(one)}
        drop={(one) => void dropAssignment(one.id).then(kept.read, kept.read)}
      />
    </div>
  );
}
