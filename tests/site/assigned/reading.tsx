import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect } from 'vitest';
import en from '../../../content/i18n/en.json' with { type: 'json' };
import { progressOf } from '../../../src/site/assigned/progress.ts';
import type { Session } from '../../../src/site/assigned/session.ts';
import { wordsFrom } from '../../../src/ui/words.ts';

export const words = wordsFrom(en);
export const nothing = () => {};

/** What every view of `session` is given. */
export const propsOf = (session: Session) => ({
  session,
  words,
  title: 'Week 3',
  record: session.record.$record.get(),
  progress: session.places.map((place) => progressOf(session.assignment, place)),
  go: nothing,
});

/** What is read on screen; fails where a word is missing. */
export function textOf(view: ComponentChild): string {
  const text = renderToString(<div>{view}</div>)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(text).not.toMatch(/\b(assigned|notice|ex)\.[a-z]|\{\w+\}|undefined/);
  return text;
}
