import { expect, test } from 'vitest';
import { pointAt } from '../../../src/kinds/service-circle/grade/point.ts';
import { askAbout, explain } from '../../../src/kinds/service-circle/view/explain.ts';
import { wordsFrom } from '../../../src/ui/words.ts';
import { interfaceWords } from '../../content/texts.ts';
import { after, barber, circleOf, inOrder, put, set } from './desk.ts';

const words = wordsFrom(interfaceWords.en);
const whole = circleOf(after(...inOrder));

test('a hint points at the first fault, small ones too, and at nothing where there is none', () => {
  const late = circleOf(after(...inOrder.slice(1)));
  expect(pointAt(barber, late, 'begins')).toMatchObject({ is: 'begins-next', event: 'find' });
  expect(pointAt(barber, whole, 'begins')).toBeUndefined();
  const starred = circleOf(
    after(
      ...inOrder,
      set('greeted', 'truth', true),
      set('greeted', 'reason', 'first-impression'),
      set('cut', 'truth', true),
    ),
  );
  expect(pointAt(barber, starred, 'truths')).toMatchObject({ is: 'truth-unjustified' });
});

test('pointing names the events and keeps the reason for after the check', () => {
  const circle = circleOf(after(...inOrder, put('pay', 'shop', 'cut')));
  const finding = pointAt(barber, circle, 'order');
  if (!finding) throw new Error('There is nothing to point at.');
  const given = { scene: barber, circle, words };
  const asked = askAbout(given, finding);
  for (const name of ['Customer: cut', 'Customer: pay']) expect(asked).toContain(name);
  expect(asked).not.toContain('Why pay is there.');
  expect(explain(given, [finding]).join()).toContain('Why pay is there.');
});

test('what is said of a fail point tells what goes wrong there', () => {
  const circle = circleOf(after(...inOrder));
  const said = explain({ scene: barber, circle, words }, [
    { is: 'fail-remind', event: 'cut', tone: 'so-so' },
  ]);
  expect(said.join()).toContain('Too short.');
});

test('one reason behind several findings is given once', () => {
  const circle = circleOf(after(...inOrder));
  const said = explain({ scene: barber, circle, words }, [
    { is: 'order-broken', event: 'book', other: 'pay', tone: 'bad' },
    { is: 'order-broken', event: 'find', other: 'pay', tone: 'bad' },
  ]);
  expect(said.map((text) => text.includes('Why pay is there.'))).toEqual([true, false]);
});
