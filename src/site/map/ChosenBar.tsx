import { useMemo } from 'preact/hooks';
import { LIMITS, newAssignment } from '../../core/assign/assignment.ts';
import type { Language } from '../../core/language.ts';
import { writeAssignment } from '../../exchange/assignment.ts';
import type { Words } from '../../ui/words.ts';
import { anyId } from '../assign/new-ids.ts';
import { siteUrl } from '../site-url.ts';
import { minutesOf } from './filter.ts';
import type { MapRow } from './types.ts';

interface ChosenBarProps {
  readonly words: Words;
  readonly language: Language;
  /** What was chosen, in the order of the map. */
  readonly rows: readonly MapRow[];
  /** How many minutes there are; 0 where nobody said. */
  readonly minutes: number;
  readonly clear: () => void;
}

/** How long what was chosen takes, and the way on to assign it. */
export function ChosenBar({ words, language, rows, minutes: all, clear }: ChosenBarProps) {
  const minutes = minutesOf(rows);
  const exercises = rows.filter(({ kind }) => kind !== 'page').map(({ id }) => id);
  const list = exercises.join(' ');
  /** Taken in as a colleague's assignment is: a draft that lies there is put by first. */
  const token = useMemo(() => {
    const parts = list.split(' ').map((exercise) => ({ exercise }));
    return list && writeAssignment(newAssignment(anyId(), parts.slice(0, LIMITS.parts)));
  }, [list]);
  const over = minutes - all;
  const said = all === 0 ? 'map.chosen' : over > 0 ? 'map.chosen.over' : 'map.chosen.of';
  return (
    <div class="map-chosen" data-over={all > 0 && over > 0}>
      <p role="status">{words(said, { count: rows.length, minutes, all, over })}</p>
      <div class="buttons">
        {token ? (
          <a class="button primary small" href={`${siteUrl(`${language}/assign.html`)}#${token}`}>
            {words('map.assign')}
          </a>
        ) : (
          <span class="muted">{words('map.assign.pages')}</span>
        )}
        <button type="button" class="button small" onClick={clear}>
          {words('map.unchoose')}
        </button>
      </div>
    </div>
  );
}
