import { expect, test } from 'vitest';
import type { Kind } from '../../src/core/kind.ts';
import { memoryShelf } from '../../src/store/shelf.ts';
import { openWork } from '../../src/store/work.ts';

/** A counter whose second version counts in tens, and which reads the work of the first. */
function counter(version: 1 | 2): Kind<object, { readonly count: number }, 'more'> {
  const unit = version === 1 ? 1 : 10;
  return {
    name: 'counter',
    version,
    start: () => ({ count: 0 }),
    step: (_, { count }) => ({ count: count + unit }),
    settles: () => false,
    joins: () => false,
    choices: () => ({ scenes: [], items: 0, hints: false }),
    assign: (task) => task,
    finish: (_, state) => state,
    grade: () => [],
    lines: () => [],
    read(_, saved, from) {
      const { count } = saved as { count: number };
      return from > version
        ? undefined
        : { state: { count: from < version ? count * 10 : count }, setAside: [] };
    },
  };
}

test('work of an older version is carried over once, and stays so', () => {
  const shelf = memoryShelf();
  const old = openWork(counter(1), {}, 'sum', shelf);
  old.move('more');
  const file = old.toFile();
  for (const open of [(_: string) => {}, (text: string) => reopened().fromFile(text)]) {
    open(file);
    expect(reopened().$snapshot.get().state).toEqual({ count: 10 });
    reopened().move('more');
    expect(reopened().$snapshot.get().state).toEqual({ count: 20 });
    expect(reopened().$snapshot.get().notice).toBeNull();
  }

  function reopened() {
    return openWork(counter(2), {}, 'sum', shelf);
  }
});
