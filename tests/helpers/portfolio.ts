import { readCourse } from '../../src/build/content/load.ts';
import { type Language, localise } from '../../src/core/language.ts';
import { random } from '../../src/core/random.ts';
import { advance, newSaved, restart, type Saved } from '../../src/core/saved.ts';
import { kinds } from '../../src/kinds/index.ts';
import { firstSeed, workKey } from '../../src/store/work.ts';
import { movesOf } from './players.ts';

/** When the learner of these tests begins: 2 March 2026, 08:00 UTC, in ms. */
const MORNING = Date.UTC(2026, 2, 2, 8);
const HOUR = 3_600_000;

/** What a learner is like: how able, from 0 to 1, and how often they go through each exercise. */
export interface Learner {
  readonly ability?: number;
  readonly attempts?: number;
  readonly language?: Language;
}

/** What an able learner's browser keeps of `exercises` (all by default), by the shelf's keys. */
export function worksOf(
  exercises: readonly string[] | undefined,
  { ability = 2, attempts = 1, language = 'en' }: Learner = {},
): Record<string, string> {
  const all = readCourse('.').course.exercises.filter(
    ({ id }) => exercises === undefined || exercises.includes(id),
  );
  const works = all.map(({ id, kind: name, task: raw }, index) => {
    const kind = kinds[name];
    if (!kind) throw new Error(`No kind is named ${name}.`);
    const task = localise(raw, language);
    const chance = random(index + 1);
    // The unluckiest leave questions out; this learner answers all of them.
    const luck = () => 0.05 + 0.95 * chance();
    let saved: Saved | undefined;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const now = MORNING + index * 24 * HOUR + attempt * HOUR;
      let state = kind.start(task, firstSeed(id));
      const marks = kind.grade(task, state);
      saved = saved ? restart(saved, state, marks, now) : newSaved(kind, state, marks);
      for (const move of movesOf(name, task, { ability, luck, checks: true })) {
        state = kind.step(task, state, move);
        saved = advance(saved, state, kind.grade(task, state), now);
      }
    }
    return [workKey(id), JSON.stringify(saved)] as const;
  });
  return Object.fromEntries(works);
}
