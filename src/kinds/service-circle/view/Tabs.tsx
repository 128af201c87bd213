import type { Words } from '../../../ui/words.ts';
import type { ViewName } from '../draw/views.ts';

interface TabsProps {
  /** Begins the ids of the tabs and of their panel. */
  readonly id: string;
  readonly views: readonly ViewName[];
  readonly view: ViewName;
  readonly show: (view: ViewName) => void;
  readonly words: Words;
}

/** The three views as tabs; arrow keys go from one to the next (ARIA's pattern for tabs). */
export function Tabs({ id, views, view, show, words }: TabsProps) {
  const turn = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }) => {
    const at = views.indexOf(view);
    const { length } = views;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + length, Home: 0, End: length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    const next = views[to % length] as ViewName;
    show(next);
    event.currentTarget.querySelector<HTMLElement>(`[id="${id}-${next}"]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={words('service-circle.views')} onKeyDown={turn}>
      {views.map((one) => (
        <button
          key={one}
          id={`${id}-${one}`}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls={`${id}-panel`}
          tabIndex={one === view ? 0 : -1}
          onClick={() => show(one)}
        >
          {words(`service-circle.view.${one}`)}
        </button>
      ))}
    </div>
  );
}
