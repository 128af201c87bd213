import { type Answer, describe, find } from './find.ts';
import type { Frame } from './frame.ts';
import { forgetIndex, openIndex } from './index-source.ts';
import { PAGE_COUNT, type Panel } from './panel.ts';
import type { SearchIndex } from './search-index.ts';

/** What the rest of the dialog asks of the conversation between field and index. */
export interface Conversation {
  /** Looks up what stands in the field, or puts `term` there first. */
  ask(term?: string): void;
  /** Goes to the first result, as soon as it is there. */
  follow(): void;
}

/** Asks on every change of the field and shows the newest answer only. */
export function conversation({ dialog, input, body }: Frame, view: Panel): Conversation {
  let asked: string | undefined;
  let turn = 0;
  let following = false;
  const ask = (term?: string) => {
    if (term !== undefined) {
      input.value = term;
      input.focus();
    }
    const typed = input.value.trim();
    if (typed === asked) return;
    asked = typed;
    void answer(typed);
  };
  const answer = async (typed: string) => {
    const mine = ++turn;
    const isNewest = () => mine === turn;
    following = false;
    dialog.toggleAttribute('data-busy', typed !== '');
    if (typed === '') return view.start();
    try {
      const source = await openIndex();
      const found = await find(source, typed);
      const pages = isNewest() ? await describe(source, found, 0, PAGE_COUNT) : [];
      if (!isNewest()) return;
      if (pages.length === 0) view.none(typed);
      else view.results(pages, found.pages.length, () => more(source, found, pages.length));
    } catch {
      if (isNewest()) fail();
    }
    if (!isNewest()) return;
    dialog.toggleAttribute('data-busy', false);
    if (following) follow();
  };
  const more = async (source: SearchIndex, found: Answer, from: number) => {
    const mine = turn;
    try {
      const pages = await describe(source, found, from, PAGE_COUNT);
      const shown = from + pages.length;
      if (mine === turn)
        view.add(pages, found.pages.length - shown, () => more(source, found, shown));
    } catch {
      if (mine === turn) fail();
    }
  };
  const fail = () => {
    forgetIndex();
    view.failed(() => {
      asked = undefined;
      input.focus();
      ask();
    });
  };
  const follow = () => {
    following = dialog.hasAttribute('data-busy');
    if (!following) body.querySelector('a')?.click();
  };
  return { ask, follow };
}
