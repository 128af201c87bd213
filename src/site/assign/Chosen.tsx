import { exercises } from 'virtual:exercises';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Part } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import type { Words } from '../../ui/words.ts';
import { PartChoices } from './PartChoices.tsx';
import { moved, replaced, toggled } from './parts.ts';
import { useChoices } from './use-choices.ts';

interface ChosenProps {
  readonly words: Words;
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly set: (parts: readonly Part[]) => void;
  /** The last one was taken out, and with it the place of the keyboard. */
  readonly emptied: () => void;
}

/** The exercises chosen, in the order students do them, each with what can be decided about it. */
export function Chosen({ words, language, parts, set, emptied }: ChosenProps) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const focus = useRef('');
  // A row that changes its place loses the keyboard; one that goes leaves it to its neighbour.
  useEffect(() => {
    if (!focus.current) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${focus.current}"]`)?.focus();
    focus.current = '';
  }, [parts]);
  const titleOf = ({ exercise }: Part) =>
    exercises.find(({ id }) => id === exercise)?.title[language] ?? exercise;
  const move = (index: number, step: number, to: string) => {
    const part = parts[index];
    const next = moved(parts, index, step);
    if (!part || next === parts) return;
    focus.current = `${to}-${part.exercise}`;
    const place = next.indexOf(part) + 1;
    setSaid(words('assign.moved', { title: titleOf(part), place, count: parts.length }));
    set(next);
  };
  const remove = (part: Part, index: number) => {
    const next = toggled(parts, part.exercise);
    focus.current = `drop-${(next[index] ?? next.at(-1))?.exercise ?? ''}`;
    setSaid(words('assign.removed', { title: titleOf(part) }));
    set(next);
    if (next.length === 0) emptied();
  };
  return (
    <>
      <ol class="assign-chosen" ref={list} aria-label={words('assign.chosen')}>
        {parts.map((part, index) => {
          const tool = (name: string, icon: IconName, act: () => void, isIdle = false) => (
            <button
              type="button"
              class="tool"
              data-focus={`${name}-${part.exercise}`}
              title={words(`assign.part.${name}`, { title: titleOf(part) })}
              aria-disabled={isIdle}
              onClick={act}
            >
              <Icon name={icon} />
            </button>
          );
          return (
            <li key={part.exercise}>
              <span class="assign-place">{index + 1}</span>
              <div class="assign-part">
                <p id={`${id}-${part.exercise}`}>{titleOf(part)}</p>
                <Decide
                  about={`${id}-${part.exercise}`}
                  words={words}
                  language={language}
                  part={part}
                  set={(next) => set(replaced(parts, next))}
                />
              </div>
              <span class="assign-part-tools">
                {parts.length > 1 && (
                  <>
                    {tool('up', 'up', () => move(index, -1, 'up'), index === 0)}
                    {tool('down', 'down', () => move(index, 1, 'down'), index === parts.length - 1)}
                  </>
                )}
                {tool('drop', 'wrong', () => remove(part, index))}
              </span>
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

interface DecideProps {
  readonly words: Words;
  readonly language: Language;
  readonly part: Part;
  readonly set: (part: Part) => void;
  readonly about: string;
}

function Decide({ language, ...rest }: DecideProps) {
  const { words, part } = rest;
  const choices = useChoices(part.exercise, language);
  if (choices === 'loading') return <p class="muted">{words('assign.part.loading')}</p>;
  if (choices === 'failed') return <p class="assign-wrong">{words('assign.part.failed')}</p>;
  return <PartChoices {...rest} choices={choices} />;
}
