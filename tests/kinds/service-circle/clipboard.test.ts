import { describe, expect, test } from 'vitest';
import { copyText, pasteText } from '../../../src/kinds/service-circle/share/clipboard.ts';
import { after, barber, circleOf, hide, inOrder, play, set } from './desk.ts';

const full = circleOf(
  after(
    ...inOrder,
    hide('sweep', 'backstage', 'cut'),
    set('cut', 'standard', 'Shown in the mirror'),
    { do: 'add', name: 'Chats', phase: 'shop', before: 'pay' },
  ),
);
const phases = ['Before', 'In the shop', 'Afterwards'];
const own = circleOf(play(after(), { do: 'scene', scene: 'own' }));

test('copied and pasted into the same scene, a circle is the same', () => {
  expect(pasteText(copyText(barber, full, phases), barber, full)).toEqual(full);
});

test('pasted elsewhere, events become moments of one’s own and keep names and links', () => {
  const there = pasteText(copyText(barber, full, phases), undefined, own);
  expect(there?.moments.map(({ id, name }) => [id, name])).toContainEqual([
    'own-4',
    'Customer: cut',
  ]);
  expect(there?.moments.find(({ name }) => name === 'Customer: cut')?.standard).toBe(
    'Shown in the mirror',
  );
  expect(there?.below).toEqual([
    { id: 'own-8', name: 'Floor swept', layer: 'backstage', under: 'own-4' },
  ]);
  expect(there?.phases.map(({ name }) => name)).toEqual(phases);
});

describe('a plain list', () => {
  test('is a moment a line; numbers, bullets and further columns fall away', () => {
    const text = '1. Rings\r\n2) Waits\tfive minutes\n\n• Enters\n- Sits';
    const found = pasteText(text, undefined, own);
    expect(found?.moments.map(({ name }) => name)).toEqual(['Rings', 'Waits', 'Enters', 'Sits']);
  });

  test('goes to the middle of the journey, as moments with ids of their own', () => {
    const found = pasteText('Rings\nWaits', undefined, own);
    expect(found?.moments.map(({ id, phase }) => [id, phase])).toEqual([
      ['own-1', 'served'],
      ['own-2', 'served'],
    ]);
  });

  test('takes the place of all moments; only events of the scene stay below the line', () => {
    const below = play(after(...inOrder, hide('sweep', 'backstage', 'cut')), {
      do: 'add-below',
      name: 'Cleans',
      layer: 'support',
      under: 'cut',
    });
    const found = pasteText('Rings', barber, circleOf(below));
    expect(found?.moments.map(({ name }) => name)).toEqual(['Rings']);
    expect(found?.below).toEqual([{ id: 'sweep', name: '', layer: 'backstage', under: '' }]);
  });
});

test.each([
  '',
  '   \n ',
  copyText(barber, full, phases).slice(0, -5),
  '[1, 2]',
  '{"course":"service-quality"}',
  '{"circle":{}}',
])('there is no circle in %j', (text) => expect(pasteText(text, undefined, own)).toBeUndefined());
