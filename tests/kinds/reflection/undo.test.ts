import { describe, expect, test } from 'vitest';
import { aWriter } from './play.ts';

describe('one undo', () => {
  test('takes back a run of typing in one field, and leaves the other fields alone', () => {
    const { work, text, type } = aWriter();
    type('She looked up');
    type('I would too', 'in-their-place');
    work.undo();
    expect([text(), text('in-their-place')]).toEqual(['She looked up', '']);
    work.undo();
    expect(text()).toBe('');
    work.redo();
    expect(text()).toBe('She looked up');
  });

  test('takes back no more than a sentence', () => {
    const { work, text, type } = aWriter();
    type('她抬头看我。问我坐不坐。我坐下了');
    work.undo();
    expect(text()).toBe('她抬头看我。问我坐不坐。');
    work.undo();
    expect(text()).toBe('她抬头看我。');
  });

  test('takes back no more than a line', () => {
    const { work, text, type } = aWriter();
    type('first\nsecond');
    work.undo();
    expect(text()).toBe('first\n');
  });

  test('inside a text with sentences goes by runs, too', () => {
    const { work, text, type, put } = aWriter();
    type('It was good. Yes.');
    work.move({ do: 'choose', item: 'value-of', choice: 'no' });
    put('It was very good. Yes.');
    put('It was very, good. Yes.');
    put('It was very, very good. Yes.');
    work.undo();
    expect(text()).toBe('It was good. Yes.');
  });
});

describe('what was written is never lost by writing on', () => {
  const long = 'They asked me twice what I needed and wrote it down';

  test('all of it deleted and something else typed', () => {
    const { work, text, type, put } = aWriter();
    type(long);
    put('');
    type('No');
    work.undo();
    work.undo();
    expect(text()).toBe(long);
  });

  test('all of it deleted letter by letter', () => {
    const { work, text, type, rub } = aWriter();
    type(long);
    rub(long.length);
    expect(text()).toBe('');
    work.undo();
    expect(text()).toBe(long);
  });

  test.each(['short', `${long} and much more, pasted over it`.replace('They', 'We')])(
    'all of it replaced: %s',
    (pasted) => {
      const { work, text, type, put } = aWriter();
      type(long);
      put(pasted);
      work.undo();
      expect(text()).toBe(long);
    },
  );

  test('one letter rubbed out and typed anew', () => {
    const { work, text, type, rub } = aWriter();
    type(long);
    rub(1);
    type('n, as I said');
    work.undo();
    expect(text()).toBe(long.slice(0, -1));
    work.undo();
    expect(text()).toBe(long);
  });
});

test('a starter that was taken over goes back by itself', () => {
  const { work, text, type } = aWriter();
  work.move({ do: 'write', item: 'to-string', text: 'A good service is ', by: 'starting' });
  type('one that I notice');
  work.undo();
  expect(text()).toBe('A good service is ');
  work.undo();
  expect(text()).toBe('');
});

test('a choice is a step of its own', () => {
  const { work, text, type } = aWriter();
  type('Well');
  work.move({ do: 'choose', item: 'to-string', choice: 'yes' });
  type(' done');
  work.undo();
  expect(text()).toBe('Well');
  work.undo();
  expect(work.$snapshot.get().state.answers['to-string']?.choice).toBe('');
});
