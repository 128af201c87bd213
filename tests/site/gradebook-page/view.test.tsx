import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { studentsOf } from '../../../src/core/class/roster.ts';
import { LANGUAGES } from '../../../src/core/language.ts';
import { Histogram } from '../../../src/site/gradebook/class/Histogram.tsx';
import { rowWords } from '../../../src/site/gradebook/files/row-words.ts';
import { SpeechContext } from '../../../src/site/gradebook/speech.ts';
import { rowsOf } from '../../../src/site/gradebook/students/rows.ts';
import { PAGE, Students } from '../../../src/site/gradebook/students/Students.tsx';
import { FIRST_VIEW } from '../../../src/site/gradebook/students/view.ts';
import { aMark, anEntry, NONE } from '../../core/class/entries.ts';
import { speechIn } from './speech.ts';

const speech = speechIn('en');
const html = (view: ComponentChildren) =>
  render(<SpeechContext.Provider value={speech}>{view}</SpeechContext.Provider>);

describe('the table of students', () => {
  const entries = Array.from({ length: 1000 }, (_, at) =>
    anEntry(`s${String(at).padStart(3, '0')}`, { test: [aMark('a', 1)] }),
  );
  const rows = rowsOf(studentsOf(entries, NONE), NONE);
  const table = (view = FIRST_VIEW) =>
    html(
      <Students
        rows={rows}
        exercises={['test']}
        view={view}
        change={() => {}}
        open={() => {}}
        last=""
      />,
    );

  test('shows a page of a large class, and says how many there are', () => {
    expect(table().match(/<th scope="row"/g)).toHaveLength(PAGE);
    expect(table()).toContain('Students: 1000');
  });

  test('has the rest on its other pages', () => {
    const last = table({ ...FIRST_VIEW, page: 9 });
    expect(last).toContain('>s999<');
    expect(last).not.toContain('>s000<');
  });

  test('says which column it is in the order of, and which way', () => {
    const page = table({ ...FIRST_VIEW, order: { by: 'points', down: true } });
    expect(page.match(/aria-sort="(\w+)"/g)).toEqual(['aria-sort="descending"']);
  });
});

test('what earns no points shows none in the table of students', () => {
  const free = { points: 0, max: 0 };
  const rows = rowsOf(studentsOf([anEntry('Li Na', { diary: [aMark('x', 0, free)] })], NONE), NONE);
  const table = html(
    <Students
      rows={rows}
      exercises={['diary']}
      view={FIRST_VIEW}
      change={() => {}}
      open={() => {}}
      last=""
    />,
  );
  expect(table).toContain('not scored');
  const figures = [...table.matchAll(/<td class="figures[^>]*>(.*?)<\/td>/g)].map(
    ([, cell]) => cell,
  );
  expect(figures.join()).not.toMatch(/>?0</);
  expect(figures.slice(-2)).toEqual(['–', '–']);
});

test('the distribution is a picture and a table of the same figures', () => {
  const counts = [0, 0, 3, 0, 0, 0, 0, 11, 0, 2];
  const page = html(<Histogram counts={counts} />);
  const cells = [...page.matchAll(/<td class="figures">(\d+)<\/td>/g)].map(([, cell]) => cell);
  expect(cells).toEqual(counts.map(String));
  const bars = [...page.matchAll(/<text [^>]*>(\d+)<\/text>/g)].map(([, bar]) => bar);
  expect(bars).toEqual(['3', '11', '2']);
});

test.each(LANGUAGES)('exported tables have all their words in %s', (language) => {
  const words = rowWords(speechIn(language), (objective) => objective);
  const texts = Object.values(words).filter((word) => typeof word === 'string');
  expect(texts.filter((word) => word.startsWith('book.'))).toEqual([]);
});
