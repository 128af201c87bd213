import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { Menu, type MenuActions } from './Menu.tsx';
import type { Words } from './words.ts';

/** What the frame is told and may do. */
export interface FrameProps extends MenuActions {
  readonly words: Words;
  /** How many items are done, and how many there are. */
  readonly done: number;
  readonly count: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What has just been done, to be read out; a new `turn` says the same words again. */
  readonly said: { readonly text: string; readonly turn: number };
  /** Plain words about the learner's saved work, or nothing. */
  readonly notice: ComponentChildren;
  /** Whether the exercise listens yet; before that everything shows, disabled. */
  readonly ready: boolean;
  /** The exercise on screen. */
  readonly children: ComponentChildren;
  /** The exercise on paper: for print, and where scripts are off. */
  readonly sheet: ComponentChildren;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Why the exercise cannot be begun anew, if it cannot. */
  readonly noReset?: string | undefined;
  /** Gives the exercise to a class, where that can be done from here. */
  readonly assign?: (() => void) | undefined;
}

/** What surrounds every exercise: how far it is, undo, redo, the menu, and what to know. */
export function Frame(props: FrameProps) {
  const { words, done, count, ready } = props;
  /** Where text is typed, the browser's own undo is the expected one. */
  const keys = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    const isRedo = event.ctrlKey && key === 'y';
    const isUndo = (event.ctrlKey || event.metaKey) && key === 'z';
    const typing = (event.target as Element).matches(
      'textarea, input:not([type="radio"], [type="checkbox"], [type="range"])',
    );
    if (!(isUndo || isRedo) || typing) return;
    event.preventDefault();
    if (isRedo || event.shiftKey) props.redo();
    else props.undo();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the two buttons below */}
      <div
        class="exercise-live"
        inert={!ready}
        data-ready={ready}
        data-pagefind-ignore
        onKeyDown={keys}
      >
        <div class="exercise-bar">
          <progress
            class="exercise-progress"
            max={count}
            value={done}
            aria-label={words('ex.progress')}
          />
          <span class="exercise-count">{words('ex.count', { done, count })}</span>
          <span class="exercise-tools">
            <Tool icon="undo" label={words('ex.undo')} disabled={!props.canUndo} act={props.undo} />
            <Tool icon="redo" label={words('ex.redo')} disabled={!props.canRedo} act={props.redo} />
            <Menu {...props} />
          </span>
        </div>
        <p class="visually-hidden" role="status">
          <span key={props.said.turn}>{props.said.text || null}</span>
        </p>
        <div class="exercise-notices" aria-live="polite">
          {props.notice}
        </div>
        {props.children}
      </div>
      <div class="exercise-sheet">
        <p class="sheet-owner" data-pagefind-ignore>
          <span>{words('ex.sheet.name')}</span>
          <span>{words('ex.sheet.date')}</span>
        </p>
        {props.sheet}
      </div>
    </>
  );
}

interface ToolProps {
  readonly icon: 'undo' | 'redo';
  readonly label: string;
  readonly disabled: boolean;
  readonly act: () => void;
}

/** Stays focusable while it has nothing to do, so that the keyboard's place is not lost. */
function Tool({ icon, label, disabled, act }: ToolProps) {
  return (
    <button type="button" class="tool" title={label} aria-disabled={disabled} onClick={act}>
      <Icon name={icon} />
    </button>
  );
}
