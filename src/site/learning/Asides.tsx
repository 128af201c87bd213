import { useRef, useState } from 'preact/hooks';
import { changedOf, writeFile } from '../../core/saved.ts';
import { type Aside, takeUp } from '../../store/aside.ts';
import { browserShelf } from '../../store/browser.ts';
import { download } from '../../ui/download.ts';
import { entryName } from './entry-name.ts';
import { Part } from './Part.tsx';
import type { Speech } from './props.ts';

/** The copies name themselves. */
const NONE: ReadonlyMap<string, string> = new Map();

interface AsidesProps {
  readonly speech: Speech;
  readonly asides: readonly Aside[];
}

/** Copies of work that were set aside, and how to go on with one of them. */
export function Asides({ speech, asides }: AsidesProps) {
  const { words, day, title: titleOf, exerciseAt } = speech;
  const [said, say] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  return (
    <Part id="asides" title={words('learning.asides')} how={words('learning.asides.how')}>
      <p role="status" tabIndex={-1} ref={told} class="learning-said">
        {said}
      </p>
      <ul class="learning-made">
        {asides.map((aside) => {
          const { key, exercise, isWork, saved, assignment } = aside;
          const title = isWork ? titleOf(exercise) : entryName(exercise, NONE, speech);
          const date = saved ? day(changedOf(saved)) : '';
          const isOwn = assignment === undefined;
          return (
            <li key={key}>
              <p class="learning-work">
                {isOwn && isWork ? <a href={exerciseAt(exercise)}>{title}</a> : title}
              </p>
              <p class="learning-facts">
                {!isOwn && <span>{words('learning.asides.assignment')}</span>}
                <span>
                  {saved
                    ? words('learning.made.date', { date })
                    : words('learning.asides.unreadable')}
                </span>
              </p>
              <p class="learning-acts">
                {saved && isOwn && (
                  <button
                    type="button"
                    class="link"
                    aria-label={words('learning.asides.open.label', { title, date })}
                    onClick={() => {
                      takeUp(aside, browserShelf(), Date.now());
                      say(words('learning.asides.opened', { title }));
                      told.current?.focus();
                    }}
                  >
                    {words('learning.asides.open')}
                  </button>
                )}
                <button
                  type="button"
                  class="link"
                  aria-label={words('learning.made.save.label', { title })}
                  onClick={() =>
                    download(
                      `${exercise}.json`,
                      saved ? writeFile(exercise, saved) : (browserShelf().get(key) ?? ''),
                    )
                  }
                >
                  {words('learning.made.save')}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
