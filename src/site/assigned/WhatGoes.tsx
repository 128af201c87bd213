import type { ViewProps } from './props.ts';

/** What a hand-in will hold, exercise by exercise, and what is still open in it. */
export function WhatGoes({ session, words, progress }: ViewProps) {
  const { places, language } = session;
  const rows = places.map(({ head }, index) => ({
    title: head.title[language],
    ...progress[index],
  }));
  const open = rows.filter(({ answered = 0, count = 0 }) => answered < count);
  const unchecked = rows.filter((row) => row.unchecked);
  const names = (list: readonly { readonly title: string }[]) =>
    list
      .map(({ title }) => words('assigned.quote', { title }))
      .reduce((left, right) => words('assigned.and', { left, right }));
  return (
    <>
      <ul class="handing-list">
        {rows.map(({ title, touched = false, answered = 0, count = 0, attempts = 0 }) => (
          <li key={title} data-open={answered < count}>
            <span>{title}</span>
            <span class="handing-state">
              {touched
                ? words('site.dot', {
                    left: words('assigned.answered', { answered, count }),
                    right: words('assigned.attempts', { count: attempts }),
                  })
                : words('assigned.state.new')}
            </span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <p class="notice">{words('assigned.unanswered', { titles: names(open) })}</p>
      )}
      {unchecked.length > 0 && (
        <p class="notice">{words('assigned.unchecked', { titles: names(unchecked) })}</p>
      )}
    </>
  );
}
