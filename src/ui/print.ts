/**
 * Prints the exercise that `part` belongs to. One that stands on a page among other things is printed
 * alone; one that has a page of its own, with the page's title. `done` is told when it is over.
 */
export function printExercise(part: Element | null, done: () => void): void {
  const root = document.documentElement;
  const alone = part?.closest<HTMLElement>('.exercise[id]');
  if (alone) {
    alone.dataset['printed'] = '';
    root.dataset['printing'] = '';
  }
  addEventListener(
    'afterprint',
    () => {
      delete alone?.dataset['printed'];
      delete root.dataset['printing'];
      done();
    },
    { once: true },
  );
  print();
}
