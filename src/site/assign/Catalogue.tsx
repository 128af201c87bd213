import { exercises } from 'virtual:exercises';
import { useRef } from 'preact/hooks';
import { LIMITS, type Part } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import type { Words } from '../../ui/words.ts';
import { siteUrl } from '../site-url.ts';

/** A module as the page names it. */
export type ModuleName = { readonly id: string; readonly number: number; readonly title: string };

interface CatalogueProps {
  readonly words: Words;
  readonly language: Language;
  readonly modules: readonly ModuleName[];
  readonly parts: readonly Part[];
  readonly toggle: (exercise: string) => void;
}

/** Every exercise of the course by module, to be ticked. */
export function Catalogue({ words, language, modules, parts, toggle }: CatalogueProps) {
  const isFull = parts.length >= LIMITS.parts;
  const place = useRef<HTMLDivElement>(null);
  const jump = (id: string) =>
    place.current?.querySelector<HTMLElement>(`[data-module="${id}"] input`)?.focus();
  return (
    <div class="assign-catalogue" ref={place}>
      <fieldset class="assign-modules">
        <legend>{words('assign.jump')}</legend>
        {modules.map(({ id, number, title }) => (
          <button
            key={id}
            type="button"
            aria-label={words('site.dot', {
              left: words('module.label', { number }),
              right: title,
            })}
            onClick={() => jump(id)}
          >
            {number}
          </button>
        ))}
      </fieldset>
      {modules.map(({ id, number, title }) => {
        const own = exercises.filter(({ module }) => module === id);
        if (own.length === 0) return null;
        const left = words('module.label', { number });
        return (
          <fieldset key={id} class="assign-module" data-module={id}>
            <legend>{words('site.dot', { left, right: title })}</legend>
            {own.map((exercise) => {
              const name = exercise.title[language];
              const isChosen = parts.some((part) => part.exercise === exercise.id);
              return (
                <div key={exercise.id} class="assign-exercise">
                  <label>
                    <input
                      type="checkbox"
                      checked={isChosen}
                      disabled={isFull && !isChosen}
                      onChange={() => toggle(exercise.id)}
                    />
                    <span>
                      {name}{' '}
                      <small class="muted">
                        {words('ex.minutes', { minutes: exercise.minutes })}
                      </small>
                    </span>
                  </label>
                  <a
                    href={siteUrl(`${language}/exercises/${exercise.id}.html`)}
                    target="_blank"
                    rel="noopener"
                    aria-label={words('assign.look.label', { title: name })}
                  >
                    {words('assign.look')}
                  </a>
                </div>
              );
            })}
          </fieldset>
        );
      })}
      {isFull && <p class="muted">{words('assign.full', { count: LIMITS.parts })}</p>}
    </div>
  );
}
