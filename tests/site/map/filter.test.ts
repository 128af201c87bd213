import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/kinds/index.ts';
import { EVERYTHING, filtered, minutesOf } from '../../../src/site/map/filter.ts';
import { filterIn, placeOf } from '../../../src/site/map/place.ts';
import { sheetOf } from '../../../src/site/map/sheet.ts';
import type { MapData, MapRow } from '../../../src/site/map/types.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';

const row = (id: string, some: Partial<MapRow>): MapRow => ({
  id,
  kind: 'page',
  module: 'm04',
  title: id,
  minutes: 5,
  path: `en/${id}.html`,
  objectives: [],
  concepts: [],
  ...some,
});

const data: MapData = {
  modules: [
    {
      id: 'm04',
      number: 4,
      title: 'Circles',
      minutes: 60,
      path: 'en/m04/index.html',
      objectives: [
        { id: 'm04-o1', label: '4.1', text: 'Draw a service circle.' },
        { id: 'm04-o2', label: '4.2', text: '=Convert it.' },
      ],
    },
    {
      id: 'm05',
      number: 5,
      title: 'Places',
      minutes: 60,
      path: 'en/m05/index.html',
      objectives: [],
    },
  ],
  rows: [
    row('m04/circle', { title: 'The ring', objectives: ['m04-o1'], concepts: ['cap'] }),
    row('draw', { kind: 'service-circle', minutes: 45, objectives: ['m04-o1', 'm04-o2'] }),
    row('m05/audit', { module: 'm05', minutes: 6 }),
    row('cards', { kind: 'sort', module: 'm05', minutes: 12 }),
  ],
  concepts: { cap: ['cap', '上限'] },
};

const left = (some: Partial<typeof EVERYTHING>) =>
  filtered(data, { ...EVERYTHING, ...some }).map(({ id }) => id);

describe('what a filter leaves', () => {
  test.each([
    [{}, ['m04/circle', 'draw', 'm05/audit', 'cards']],
    [{ objective: 'm04-o1' }, ['m04/circle', 'draw']],
    [{ objective: 'm04-o1', minutes: 44 }, ['m04/circle']],
    [{ minutes: 45 }, ['m04/circle', 'draw', 'm05/audit', 'cards']],
    [{ what: 'exercises' }, ['draw', 'cards']],
    [{ what: 'pages', module: 'm05' }, ['m05/audit']],
    [{ what: 'sort' }, ['cards']],
    [{ what: 'chosen', chosen: ['cards'] }, ['cards']],
    [{ text: 'SERVICE  circle' }, ['m04/circle', 'draw']],
    [{ text: '上限' }, ['m04/circle']],
    [{ text: '…' }, ['m04/circle', 'draw', 'm05/audit', 'cards']],
    [{ text: 'nowhere' }, []],
  ])('%j', (some, ids) => {
    expect(left(some)).toEqual(ids);
  });

  test('takes as long as its rows together', () => {
    expect(minutesOf(filtered(data, { ...EVERYTHING, module: 'm05' }))).toBe(18);
  });
});

describe('the address of a filter', () => {
  test('finds it again, whatever is typed', () => {
    const filter = {
      text: '100% #1 & “上限”+',
      module: 'm04',
      objective: 'm04-o2',
      what: 'sort',
      minutes: 45,
      chosen: ['draw', 'm04/circle'],
    };
    expect(filterIn(placeOf(filter), data)).toEqual(filter);
    expect(new URL(placeOf(filter), 'file:///course/en/map.html').hash).toBe(placeOf(filter));
  });

  test('is bare for the whole map', () => {
    expect(placeOf(EVERYTHING)).toBe('');
  });

  test.each([
    '',
    '#m04',
    '#map:',
    '#map:minutes=-3&module=m99&objective=x&what=__proto__&chosen=gone%20',
    '#map:minutes=1e9',
    '#map:%E0%A4%A',
  ])('that means nothing narrows nothing: %s', (fragment) => {
    expect(filterIn(fragment, data)).toEqual(EVERYTHING);
  });
});

test('as a table: a line for each row, numbers as numbers, nothing that runs as a formula', () => {
  const words = wordsFrom(interfaceWords.en);
  const sheet = sheetOf(data.rows.slice(0, 2), data, words, (path) => `https://x.example/${path}`);
  const [head, first] = sheet.split('\r\n');
  expect(head).toBe(
    '\ufeffModule,Module title,Page or exercise,Kind,Minutes,Objectives,Terms,Address',
  );
  expect(first).toBe(
    '4,Circles,The ring,page,5,4.1 Draw a service circle.,cap,https://x.example/en/m04/circle.html',
  );
  expect(sheet).toContain('"4.1 Draw a service circle.\n4.2 =Convert it."');
});

test.each(['zh', 'en'] as const)('%s: every kind of exercise has a name on the map', (language) => {
  const lacking = Object.keys(kinds).filter(
    (kind) => !interfaceWords[language][`map.kind.${kind}`],
  );
  expect(lacking).toEqual([]);
});
